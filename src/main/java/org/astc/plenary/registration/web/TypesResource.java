package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.MoneyJson;
import org.astc.plenary.platform.web.rest.Moments;
import org.astc.plenary.registration.Availability;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;
import org.astc.plenary.registration.OrderQueries;

/** What an event sells, for everybody. */
@ApplicationScoped
@Path("/events/{slug}/registration-types")
@Produces(MediaType.APPLICATION_JSON)
public class TypesResource {
    private OrderQueries queries;

    protected TypesResource() {}

    @Inject
    TypesResource(OrderQueries queries) {
        this.queries = queries;
    }

    /** The answer. */
    public record Types(List<Type> types, List<Type> addOns) {}

    /** A registration type or an add-on; the price is that of now, null if it is not on sale now. */
    public record Type(String code, String name, MoneyJson price, List<Phase> phases, String availability) {}

    /** A price and until when it holds; null: until registration closes. */
    public record Phase(String name, MoneyJson price, String until) {}

    @GET
    public Response types(@PathParam("slug") String slug, @Context Request request) {
        OfferNow now = queries.offer(slug);
        return Conditional.answer(
                request,
                new Types(
                        now.offer().visibleTypes().stream()
                                .map(type -> type(type, now))
                                .toList(),
                        now.offer().addOns().stream()
                                .map(addOn -> addOn(addOn, now))
                                .toList()));
    }

    private static Type type(Offer.Type type, OfferNow now) {
        List<Phase> phases = now.offer().phases().stream()
                .filter(phase -> type.prices().containsKey(phase.id()))
                .map(phase -> phase(phase, type, now.offer()))
                .toList();
        return new Type(
                type.code(),
                type.name(),
                MoneyJson.of(now.price(type).orElse(null)),
                phases,
                availability(now, type.quotas()));
    }

    private static Phase phase(Offer.Phase phase, Offer.Type type, Offer offer) {
        return new Phase(
                phase.name(),
                MoneyJson.of(type.prices().get(phase.id())),
                Moments.of(phase.until() == null ? offer.closesAt() : phase.until(), offer.zone()));
    }

    /** An add-on costs the same in every phase. */
    private static Type addOn(Offer.Extra addOn, OfferNow now) {
        MoneyJson price = MoneyJson.of(addOn.price());
        return new Type(addOn.code(), addOn.name(), price, List.of(), availability(now, addOn.quotas()));
    }

    private static String availability(OfferNow now, Set<UUID> quotas) {
        Availability availability = now.availability(quotas);
        return availability.code();
    }
}
