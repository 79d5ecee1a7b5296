package org.astc.plenary.event.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventPage;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSearch;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.ListRange;

/** The public events: all of them in pages, or one. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EventsResource {
    private EventQueries events;
    private Clock clock;

    protected EventsResource() {}

    @Inject
    EventsResource(EventQueries events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Returns the published events, past ones too, soonest first. */
    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("limit") String limit, @Context Request asked) {
        EventPage page = events.published(EventSearch.ALL, after, ListRange.limit(limit));
        return Conditional.answer(
                asked, new EventListJson(page.items().stream().map(this::json).toList(), page.next()));
    }

    @GET
    @Path("/{slug}")
    public Response get(@PathParam("slug") String slug, @Context Request asked) {
        return Conditional.answer(asked, events.bySlug(slug).map(this::json).orElseThrow(NotFound::new));
    }

    private EventJson json(EventSummary event) {
        return new EventJson(
                event.slug(),
                event.name(),
                event.kind().name().toLowerCase(Locale.ROOT),
                event.startsAt().toLocalDate().toString(),
                event.endsAt().toLocalDate().toString(),
                event.zone().getId(),
                event.currency(),
                event.languages(),
                events.policiesInForce(event.id(), clock.instant()).stream()
                        .map(PolicyJson::of)
                        .toList());
    }

    /** Some events, and the cursor of the next page or null. */
    public record EventListJson(List<EventJson> items, String next) {}

    /** An event; dates are local to its time zone. */
    public record EventJson(
            String slug,
            String name,
            String kind,
            String startsOn,
            String endsOn,
            String timeZone,
            String currency,
            List<String> languages,
            List<PolicyJson> policies) {}

    /** A policy in force. */
    public record PolicyJson(String code, int version, String title, boolean required) {
        static PolicyJson of(Policy policy) {
            return new PolicyJson(policy.code(), policy.version(), policy.title(), policy.required());
        }
    }
}
