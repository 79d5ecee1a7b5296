package org.astc.plenary.event.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
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
import org.astc.plenary.platform.Secrets;

/** The public events: all of them in pages, or one. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EventsResource {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

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
        EventPage page = events.published(EventSearch.ALL, after, limit(limit));
        return answer(
                asked, new EventListJson(page.items().stream().map(this::json).toList(), page.next()));
    }

    @GET
    @Path("/{slug}")
    public Response get(@PathParam("slug") String slug, @Context Request asked) {
        return answer(asked, events.bySlug(slug).map(this::json).orElseThrow(NotFound::new));
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

    /** Answers with the body, or with 304 if the asker has it; the tag is weak, as the server may pack the body. */
    private static Response answer(Request asked, Record body) {
        EntityTag tag = new EntityTag(Secrets.hash(body.toString()).substring(0, 32), true);
        Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(body).tag(tag) : unchanged;
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.cacheControl(revalidate).build();
    }

    private static int limit(String asked) {
        if (asked == null) {
            return USUAL_LIMIT;
        }
        if (!asked.matches("[0-9]{1,9}") || Integer.parseInt(asked) < 1) {
            throw new BadRequestException("limit is a number from 1 to " + HIGHEST_LIMIT);
        }
        return Math.min(Integer.parseInt(asked), HIGHEST_LIMIT);
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
