package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.astc.plenary.platform.json.JsonForm;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderService;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.web.PrivateDoor;

/** An order, for whoever has its secret: look, confirm, let go. */
@ApplicationScoped
@Path("/orders/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    private static final String SCHEME = "Order ";

    private OrderService orders;
    private OrderQueries queries;
    private ShownInvoices invoices;
    private PrivateDoor door;

    protected OrdersResource() {}

    @Inject
    OrdersResource(OrderService orders, OrderQueries queries, ShownInvoices invoices, PrivateDoor door) {
        this.orders = orders;
        this.queries = queries;
        this.invoices = invoices;
        this.door = door;
    }

    @GET
    public Response order(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        OrderSummary order = door.open(() -> queries.find(code, secret(authorization)));
        return personal(Response.ok(OrderJson.Standing.of(order, invoices.of(order), invoices.payments(order))));
    }

    /** Whoever does not have the secret is told so before anything is said about the input. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            JsonForm form) {
        OrderSummary order =
                door.open(() -> orders.confirm(code, secret(authorization), () -> OrderForm.confirm(form)));
        return personal(Response.ok(OrderJson.Confirmed.of(order, invoices.of(order))));
    }

    @DELETE
    public Response release(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        door.open(() -> {
            orders.release(code, secret(authorization));
            return code;
        });
        return personal(Response.noContent());
    }

    private static String secret(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : "";
    }

    private static Response personal(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
