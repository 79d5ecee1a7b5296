package org.astc.plenary.registration.web;

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
import java.time.Instant;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.ListRange;
import org.astc.plenary.platform.web.rest.MoneyJson;
import org.astc.plenary.registration.RegistrationFeed;

/** The registrations of an event, for programs with a token. */
@ApplicationScoped
@Path("/events/{slug}/registrations")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {
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
            @PathParam("slug") String slug,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @Context Request asked) {
        EventSummary event = events.anyBySlug(slug).orElseThrow(NotFound::new);
        ListRange range = ListRange.of(after, limit);
        RegistrationFeed.Part part = feed.part(event.id(), range.after(), range.limit());
        List<RegistrationJson> items =
                part.entries().stream().map(entry -> json(entry, event)).toList();
        String next = part.next() == null ? null : part.next().token();
        return Conditional.confidential(asked, new RegistrationsJson(items, next));
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
}
