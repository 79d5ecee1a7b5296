package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOrder;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Permission;

/** Where staff ask for exports of the registrations of an event, and keep the columns that they often need. */
@ApplicationScoped
@Transactional
public class ExportDesk {
    /** Sets that somebody may save at one event. */
    static final int MOST_SETS = 20;

    /** Characters of a name. */
    public static final int LONGEST_NAME = 60;

    private RegistrationQueries queries;
    private ColumnSets sets;
    private JobDesk jobs;
    private Caller caller;
    private Clock clock;

    protected ExportDesk() {}

    @Inject
    ExportDesk(RegistrationQueries queries, ColumnSets sets, JobDesk jobs, Caller caller, Clock clock) {
        this.queries = queries;
        this.sets = sets;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
    }

    /** Columns under a name. */
    public record NamedColumns(UUID id, String name, List<ExportColumn> columns) {}

    /**
     * Asks for a file; it is made in the background.
     *
     * @return the identifier of the job
     * @throws Forbidden if the caller may not export the registrations of this event
     * @throws NotFound if the event has no such type
     * @throws org.astc.plenary.platform.job.TooManyJobs if the caller has too many jobs under way
     */
    public UUID ask(UUID eventId, ExportRequest request, Locale language) {
        UUID account = exporter(eventId);
        RegistrationQueries.wanted(queries.offer(eventId), request.filter());
        return jobs.ask(
                new JobOrder(RegistrationExportWork.KIND, account, eventId, language.toLanguageTag(), request.json()));
    }

    /** Returns the caller's saved columns at the event, by name. */
    public List<NamedColumns> saved(UUID eventId) {
        return sets.of(exporter(eventId), eventId).stream()
                .map(set -> new NamedColumns(set.getId(), set.getName(), set.getColumns()))
                .toList();
    }

    /**
     * Saves columns under a name; those that had the name before give way.
     *
     * @return their identifier
     * @throws SavedColumnsUnnamed if the name says nothing
     * @throws NoColumnChosen if there is none
     * @throws TooManySavedColumns if the caller has too many sets at this event
     */
    public UUID save(UUID eventId, String name, List<ExportColumn> columns) {
        UUID account = exporter(eventId);
        String clean = Text.clean(name);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME || Text.hasControl(clean)) {
            throw new SavedColumnsUnnamed(LONGEST_NAME);
        }
        if (columns.isEmpty()) {
            throw new NoColumnChosen();
        }
        List<SavedColumns> all = sets.of(account, eventId);
        Optional<SavedColumns> same =
                all.stream().filter(set -> set.getName().equals(clean)).findFirst();
        if (same.isPresent()) {
            same.get().choose(columns, clock.instant());
            return same.get().getId();
        }
        if (all.size() >= MOST_SETS) {
            throw new TooManySavedColumns(MOST_SETS);
        }
        SavedColumns set = new SavedColumns(account, eventId, clean, columns, clock.instant());
        sets.add(set);
        return set.getId();
    }

    /**
     * Forgets saved columns.
     *
     * @throws NotFound if the caller has none with this identifier at the event
     */
    public void remove(UUID eventId, UUID setId) {
        UUID account = exporter(eventId);
        sets.remove(sets.find(setId)
                .filter(set ->
                        set.getAccountId().equals(account) && set.getEventId().equals(eventId))
                .orElseThrow(NotFound::new));
    }

    private UUID exporter(UUID eventId) {
        caller.require(Permission.EXPORT_REGISTRATIONS, eventId);
        return caller.identity().map(Caller.Identity::accountId).orElseThrow(Forbidden::new);
    }
}
