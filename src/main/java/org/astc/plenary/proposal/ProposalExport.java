package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Hands out all proposals that fit a filter, newest first, in parts that go on where the one before ended. So the
 * memory does not grow with the list, and no connection to the database waits for a slow reader.
 */
@ApplicationScoped
public class ProposalExport {
    static final int PART = 200;

    private EventProposals proposals;
    private ProposalSheets sheets;
    private ProposalQueries queries;
    private CallQueries calls;
    private ProposalsExported record;
    private Caller caller;

    protected ProposalExport() {}

    @Inject
    ProposalExport(
            EventProposals proposals,
            ProposalSheets sheets,
            ProposalQueries queries,
            CallQueries calls,
            ProposalsExported record,
            Caller caller) {
        this.proposals = proposals;
        this.sheets = sheets;
        this.queries = queries;
        this.calls = calls;
        this.record = record;
        this.caller = caller;
    }

    /**
     * A list that leaves the house.
     *
     * @param sheets hands each of them over; to be read once
     */
    public record Leaving(Call call, Consumer<Consumer<ProposalSheet>> sheets) {}

    /**
     * Writes down that the list leaves the house, and returns it.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not export the proposals of this event
     * @throws org.astc.plenary.platform.NotFound if the event has no such track or format
     */
    public Leaving begin(UUID eventId, ProposalFilter filter) {
        caller.require(Permission.EXPORT_PROPOSALS, eventId);
        EventProposals.Wanted wanted = queries.names(eventId).wanted(eventId, filter);
        record.write(wanted);
        return new Leaving(calls.of(eventId), taker -> hand(wanted, taker));
    }

    /** The name of the file, with the day at the place of the event; a slug holds small letters, digits and dashes. */
    public static String fileName(String slug, ZoneId zone, Instant now, TableFormat format) {
        return "proposals-" + slug + "-" + LocalDate.ofInstant(now, zone) + "." + format.word();
    }

    private void hand(EventProposals.Wanted wanted, Consumer<ProposalSheet> taker) {
        ListPosition from = null;
        List<Proposal> rows;
        do {
            rows = proposals.part(wanted, ProposalSort.NEWEST, from, PART);
            sheets.of(rows).forEach(taker);
            from = rows.isEmpty() ? null : ProposalSort.NEWEST.position(rows.get(rows.size() - 1), false);
        } while (rows.size() == PART);
    }
}
