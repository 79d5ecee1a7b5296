package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.astc.plenary.platform.json.JsonForm;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;

/** New orders of an event. */
@ApplicationScoped
@Path("/events/{slug}/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EventOrdersResource {
    private OrderDesk desk;
    private OrderKeys keys;

    protected EventOrdersResource() {}

    @Inject
    EventOrdersResource(OrderDesk desk, OrderKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @POST
    public Response hold(@PathParam("slug") String slug, @HeaderParam("Idempotency-Key") String key, JsonForm form) {
        IdempotencyKey.check(key);
        OrderDesk.Placed placed = desk.hold(OrderForm.hold(slug, key, form));
        OrderJson.Held answer =
                OrderJson.Held.first(placed.order(), keys.ofOrder(placed.order().id()));
        Response.ResponseBuilder response =
                Response.status(Response.Status.CREATED).entity(answer).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (placed.replayed() ? response.header("Idempotency-Replayed", "true") : response).build();
    }
}
