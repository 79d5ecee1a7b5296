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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.MoneyJson;
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

    /** A price and until when it holds (exclusive): the end of its phase, or of registration. */
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
        return new Type(
                type.code(),
                type.name(),
                MoneyJson.of(now.price(type).orElse(null)),
                phases(now.offer(), phase -> type.prices().get(phase.id())),
                availability(now, type.quotas()));
    }

    /** An add-on costs the same in every phase. */
    private static Type addOn(Offer.Extra addOn, OfferNow now) {
        return new Type(
                addOn.code(),
                addOn.name(),
                MoneyJson.of(addOn.price()),
                phases(now.offer(), phase -> addOn.price()),
                availability(now, addOn.quotas()));
    }

    private static List<Phase> phases(Offer offer, Function<Offer.Phase, Money> price) {
        return offer.phases().stream()
                .filter(phase -> price.apply(phase) != null)
                .map(phase -> new Phase(phase.name(), MoneyJson.of(price.apply(phase)), until(offer, phase)))
                .toList();
    }

    private static String until(Offer offer, Offer.Phase phase) {
        Instant until = phase.until() == null ? offer.closesAt() : phase.until();
        return until == null ? null : Moments.iso(until, offer.zone());
    }

    private static String availability(OfferNow now, Set<UUID> quotas) {
        return now.availability(quotas).code();
    }
}
