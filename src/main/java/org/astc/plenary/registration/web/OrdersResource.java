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
import org.astc.plenary.platform.web.rest.JsonForm;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderService;

/** Orders over the API: hold, confirm, look, let go. */
@ApplicationScoped
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    private static final String SCHEME = "Order ";

    private OrderDesk desk;
    private OrderService orders;
    private OrderQueries queries;
    private OrderKeys keys;

    protected OrdersResource() {}

    @Inject
    OrdersResource(OrderDesk desk, OrderService orders, OrderQueries queries, OrderKeys keys) {
        this.desk = desk;
        this.orders = orders;
        this.queries = queries;
        this.keys = keys;
    }

    @POST
    @Path("events/{slug}/orders")
    public Response hold(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") String key, JsonForm form) {
        IdempotencyKey.check(key);
        OrderDesk.Placed placed = desk.hold(OrderForm.hold(slug, key, form));
        Response.ResponseBuilder answer = personal(Response.status(Response.Status.CREATED)
                .entity(OrderJson.Held.first(
                        placed.order(), keys.ofOrder(placed.order().id()))));
        return (placed.replayed() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @POST
    @Path("orders/{code}/confirm")
    public Response confirm(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            JsonForm form) {
        String key = key(authorization);
        queries.require(code, key);
        return personal(Response.ok(OrderJson.Confirmed.of(orders.confirm(code, key, OrderForm.confirm(form)))))
                .build();
    }

    @GET
    @Path("orders/{code}")
    public Response order(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        return personal(Response.ok(OrderJson.Standing.of(queries.find(code, key(authorization)))))
                .build();
    }

    @DELETE
    @Path("orders/{code}")
    public Response release(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        orders.release(code, key(authorization));
        return personal(Response.noContent()).build();
    }

    private static String key(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : "";
    }

    private static Response.ResponseBuilder personal(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
