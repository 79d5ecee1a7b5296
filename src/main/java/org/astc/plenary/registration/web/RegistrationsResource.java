package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.rest.MoneyJson;
import org.astc.plenary.registration.RegistrationFeed;

/** The registrations of an event, for programs with a token. */
@ApplicationScoped
@Path("/events/{slug}/registrations")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    private RegistrationFeed feed;
    private EventQueries events;

    protected RegistrationsResource() {}

    @Inject
    RegistrationsResource(RegistrationFeed feed, EventQueries events) {
        this.feed = feed;
        this.events = events;
    }

    /** Some registrations, newest first, and the cursor of the next part or null. */
    public record RegistrationsJson(List<RegistrationJson> items, String next) {}

    /** One registration; moments are in the time zone of the event. What is not known is null. */
    public record RegistrationJson(
            String code,
            String order,
            String status,
            String type,
            List<String> addOns,
            MoneyJson total,
            PersonJson person,
            String createdAt,
            String confirmedAt) {}

    /** Who comes, as their place says. */
    public record PersonJson(String name, String email, String organization) {}

    @GET
    public Response list(
            @PathParam("slug") String slug, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        EventSummary event = events.anyBySlug(slug).orElseThrow(NotFound::new);
        RegistrationFeed.Part part = feed.part(event.id(), position(after), limit(limit));
        List<RegistrationJson> items =
                part.entries().stream().map(entry -> json(entry, event)).toList();
        String next = part.next() == null ? null : part.next().token();
        return Response.ok(new RegistrationsJson(items, next))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static RegistrationJson json(RegistrationFeed.Entry entry, EventSummary event) {
        var row = entry.row();
        return new RegistrationJson(
                row.code(),
                row.orderCode(),
                row.status().name(),
                entry.type(),
                entry.addOns(),
                MoneyJson.of(entry.total()),
                new PersonJson(known(row.name()), row.email(), row.organization()),
                iso(row.createdAt(), event),
                iso(row.confirmedAt(), event));
    }

    private static String iso(Instant moment, EventSummary event) {
        return moment == null ? null : Moments.iso(moment, event.zone());
    }

    private static String known(String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    private static ListPosition position(String after) {
        try {
            return ListPosition.of(after);
        } catch (NotFound forged) {
            throw new BadRequestException("after is no cursor", forged);
        }
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
}
