package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Shows staff the proposals that were handed in for one event. A part of the list takes four statements, however long
 * the list is: the tracks, the formats, the rows, their presenters. Drafts are in none of it.
 */
@ApplicationScoped
@Transactional
public class ProposalQueries {
    private EventProposals proposals;
    private ProposalSheets sheets;
    private Calls calls;
    private CallQueries call;
    private Caller caller;

    protected ProposalQueries() {}

    @Inject
    ProposalQueries(EventProposals proposals, ProposalSheets sheets, Calls calls, CallQueries call, Caller caller) {
        this.proposals = proposals;
        this.sheets = sheets;
        this.calls = calls;
        this.call = call;
        this.caller = caller;
    }

    /** The page of a list, with what its filter offers. */
    public record Listed(ListPart<ProposalLine> part, List<Call.Subject> tracks, List<Call.Format> formats) {}

    /**
     * Returns the page of the list at a position.
     *
     * @param from null: the first page
     * @throws org.astc.plenary.security.Forbidden if the caller may not see the proposals of this event
     * @throws NotFound if the event has no such track or format
     */
    public Listed page(UUID eventId, ProposalFilter filter, ProposalSort sort, ListPosition from) {
        caller.require(Permission.SEE_PROPOSALS, eventId);
        ProposalNames names = names(eventId);
        ListPart<Proposal> part = ListPart.of(
                proposals.part(names.wanted(eventId, filter), sort, position(sort, from), ListPart.PAGE + 1),
                from,
                sort::position);
        Map<UUID, List<PresenterLine>> presenters =
                sheets.lines(part.lines().stream().map(Proposal::getId).toList());
        List<ProposalLine> lines = part.lines().stream()
                .map(row -> names.line(row, presenters.getOrDefault(row.getId(), List.of())))
                .toList();
        return new Listed(part.with(lines), names.tracks(), names.formats());
    }

    /** Returns how many proposals the event has. */
    public ProposalCounts counts(UUID eventId) {
        caller.require(Permission.SEE_PROPOSALS, eventId);
        Map<ProposalStatus, Long> counts = new EnumMap<>(ProposalStatus.class);
        proposals.counts(eventId).forEach(row -> counts.put((ProposalStatus) row[0], (Long) row[1]));
        return new ProposalCounts(counts);
    }

    /**
     * Returns one proposal of the event.
     *
     * @throws NotFound if none with this code was handed in for it
     */
    public ProposalSheet sheet(UUID eventId, String code) {
        caller.require(Permission.SEE_PROPOSALS, eventId);
        Proposal proposal = proposals.byCode(eventId, code).orElseThrow(NotFound::new);
        return sheets.of(List.of(proposal)).get(0);
    }

    /**
     * Returns a part of the list with all that the proposals say, newest first, for programs.
     *
     * @param from null: from the beginning
     */
    public Sheets sheets(UUID eventId, ListPosition from, int limit) {
        caller.require(Permission.SEE_PROPOSALS, eventId);
        Call laidOut = call.of(eventId);
        ProposalSort sort = ProposalSort.NEWEST;
        List<Proposal> rows = proposals.part(
                new EventProposals.Wanted(eventId, ProposalFilter.ALL, null, null),
                sort,
                position(sort, from),
                limit + 1);
        List<Proposal> shown = rows.subList(0, Math.min(rows.size(), limit));
        return new Sheets(
                laidOut, sheets.of(shown), rows.size() > limit ? sort.position(shown.get(limit - 1), false) : null);
    }

    /**
     * A part of the list.
     *
     * @param next where the part after it lies, or null
     */
    public record Sheets(Call call, List<ProposalSheet> sheets, ListPosition next) {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    ProposalNames names(UUID eventId) {
        return new ProposalNames(
                calls.tracks(eventId).stream().map(Track::look).toList(),
                calls.formats(eventId).stream().map(SessionFormat::look).toList());
    }

    private static ListPosition position(ProposalSort sort, ListPosition from) {
        try {
            if (from != null) {
                sort.key(from);
            }
            return from;
        } catch (java.time.DateTimeException ofAnotherOrder) {
            throw new NotFound();
        }
    }
}
