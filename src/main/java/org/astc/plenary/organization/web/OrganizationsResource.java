package org.astc.plenary.organization.web;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationFeed;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.ListRange;
import org.astc.plenary.security.EventDirectory;

/** The register of organizations, for programs with a token of somebody who may see it. */
@ApplicationScoped
@Path("/events/{slug}/organizations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationsResource {
    private OrganizationFeed feed;
    private EventDirectory events;

    protected OrganizationsResource() {}

    @Inject
    OrganizationsResource(OrganizationFeed feed, EventDirectory events) {
        this.feed = feed;
        this.events = events;
    }

    /** Some organizations, by name, and the cursor of the next part or null. */
    public record OrganizationsJson(List<OrganizationJson> items, String next) {}

    /** One organization, with words as a configuration has them; what is not known is null. */
    public record OrganizationJson(
            UUID id,
            String number,
            String name,
            String type,
            String governance,
            String budget,
            String region,
            String country,
            String membership,
            long people) {}

    @GET
    public Response list(
            @PathParam("slug") String slug,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @Context Request asked) {
        UUID event = events.idOf(slug).orElseThrow(NotFound::new);
        ListRange range = ListRange.of(after, limit);
        OrganizationFeed.Part part = feed.part(event, range.after(), range.limit());
        return Conditional.confidential(
                asked,
                new OrganizationsJson(
                        part.entries().stream().map(OrganizationsResource::json).toList(),
                        part.next() == null ? null : part.next().token()));
    }

    private static OrganizationJson json(OrganizationFeed.Entry entry) {
        OrganizationSummary summary = entry.summary();
        return new OrganizationJson(
                summary.id(),
                entry.number(),
                summary.name(),
                word(summary.type()),
                word(summary.governance()),
                word(summary.budgetBand()),
                word(summary.region()),
                summary.country(),
                word(entry.membership()),
                entry.people());
    }

    private static String word(Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT);
    }
}
