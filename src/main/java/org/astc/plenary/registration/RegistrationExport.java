package org.astc.plenary.registration;

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
 * Hands out all registrations that fit a filter, newest first, in parts of a thousand that go on where the one before
 * ended. So the memory does not grow with the list, and no connection to the database waits for a slow reader.
 */
@ApplicationScoped
public class RegistrationExport {
    static final int PART = 1000;

    private EventRegistrations registrations;
    private RegistrationQueries queries;
    private ExportRecord record;
    private Caller caller;

    protected RegistrationExport() {}

    @Inject
    RegistrationExport(
            EventRegistrations registrations, RegistrationQueries queries, ExportRecord record, Caller caller) {
        this.registrations = registrations;
        this.queries = queries;
        this.record = record;
        this.caller = caller;
    }

    /**
     * A list that leaves the house.
     *
     * @param count how many registrations were in it when it was begun
     * @param lines hands each of them over; to be read once
     */
    public record Leaving(long count, Consumer<Consumer<RegistrationLine>> lines) {}

    /**
     * Writes down that the list leaves the house, and returns it. Registrations that come in meanwhile are not in it.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not export the registrations of this event
     * @throws org.astc.plenary.platform.NotFound if the event has no such type
     */
    public Leaving begin(UUID eventId, RegistrationFilter filter) {
        return begin(eventId, filter, null);
    }

    /** The same for the file of a job, which is written down once however often the job is begun. */
    Leaving begin(UUID eventId, RegistrationFilter filter, UUID job) {
        caller.require(Permission.EXPORT_REGISTRATIONS, eventId);
        Offer offer = queries.offer(eventId);
        EventRegistrations.Wanted wanted = RegistrationQueries.wanted(offer, filter);
        return new Leaving(record.write(wanted, job), taker -> hand(wanted, offer, taker));
    }

    /** The name of the file, with the day at the place of the event; a slug holds small letters, digits and dashes. */
    public static String fileName(String slug, ZoneId zone, Instant now, TableFormat format) {
        return "registrations-" + slug + "-" + LocalDate.ofInstant(now, zone) + "." + format.word();
    }

    private void hand(EventRegistrations.Wanted wanted, Offer offer, Consumer<RegistrationLine> taker) {
        ListPosition from = null;
        List<ListedRow> rows;
        do {
            rows = registrations.part(wanted, RegistrationSort.NEWEST, from, PART);
            queries.lines(rows, offer).forEach(taker);
            from = rows.isEmpty() ? null : RegistrationSort.NEWEST.position(rows.get(rows.size() - 1), false);
        } while (rows.size() == PART);
    }
}
