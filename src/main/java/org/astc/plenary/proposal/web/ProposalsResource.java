package org.astc.plenary.proposal.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.rest.Conditional;
import org.astc.plenary.platform.web.rest.ListRange;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.PresenterLine;
import org.astc.plenary.proposal.ProposalQueries;
import org.astc.plenary.proposal.ProposalSheet;
import org.astc.plenary.proposal.ProposalText;

/** The proposals that were handed in for an event, for programs with a token; drafts are never among them. */
@ApplicationScoped
@Path("/events/{slug}/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    private ProposalQueries queries;
    private EventQueries events;

    protected ProposalsResource() {}

    @Inject
    ProposalsResource(ProposalQueries queries, EventQueries events) {
        this.queries = queries;
        this.events = events;
    }

    /** Some proposals, newest first, and the cursor of the next part or null. */
    public record ProposalsJson(List<ProposalJson> items, String next) {}

    /** One proposal; moments are in the time zone of the event. What is not known is null. */
    public record ProposalJson(
            String code,
            String status,
            String title,
            String summary,
            String track,
            String format,
            String level,
            List<String> tags,
            String language,
            Map<String, String> answers,
            List<PresenterJson> presenters,
            String submittedAt) {}

    /** Who is named on it. */
    public record PresenterJson(
            String code,
            String name,
            String email,
            String organization,
            String role,
            String status,
            boolean proposer) {}

    @GET
    public Response list(
            @PathParam("slug") String slug,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @Context Request asked) {
        EventSummary event = events.anyBySlug(slug).orElseThrow(NotFound::new);
        ListRange range = ListRange.of(after, limit);
        ProposalQueries.Sheets part = queries.sheets(event.id(), range.after(), range.limit());
        List<ProposalJson> items = part.sheets().stream()
                .map(sheet -> json(sheet, part.call(), event))
                .toList();
        String next = part.next() == null ? null : part.next().token();
        return Conditional.confidential(asked, new ProposalsJson(items, next));
    }

    private static ProposalJson json(ProposalSheet sheet, Call call, EventSummary event) {
        ProposalText text = sheet.text();
        Map<String, String> answers = new TreeMap<>();
        call.questions().stream()
                .filter(question -> text.answers().containsKey(question.id()))
                .forEach(question -> answers.put(question.code(), text.answers().get(question.id())));
        return new ProposalJson(
                sheet.code(),
                sheet.status().name(),
                text.title(),
                text.summary(),
                call.track(text.trackId()).map(Call.Subject::code).orElse(null),
                call.format(text.formatId()).map(Call.Format::code).orElse(null),
                text.level() == null ? null : text.level().name(),
                Arrays.stream(text.tags().split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                text.language(),
                answers,
                sheet.presenters().stream().map(ProposalsResource::json).toList(),
                Moments.iso(sheet.submittedAt(), event.zone()));
    }

    private static PresenterJson json(PresenterLine line) {
        return new PresenterJson(
                line.code(),
                known(line.name()),
                line.email(),
                known(line.organization()),
                line.role().name(),
                line.status().name(),
                line.proposer());
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
