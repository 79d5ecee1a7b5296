package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOutcome;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.job.JobWork;

/** The caller's own jobs. Another's are as if there were none. */
@ApplicationScoped
@Transactional
public class OwnJobs {
    /** Jobs on one page. */
    public static final int PAGE = 25;

    private JobDesk desk;
    private Instance<JobWork> kinds;
    private EventDirectory events;
    private ResultLinks links;
    private Caller caller;
    private Clock clock;

    protected OwnJobs() {}

    @Inject
    OwnJobs(
            JobDesk desk,
            @Any Instance<JobWork> kinds,
            EventDirectory events,
            ResultLinks links,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.kinds = kinds;
        this.events = events;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns a page of them, the newest first.
     *
     * @param before the last job of the page before, or null for the newest
     */
    public List<OwnJob> page(UUID before) {
        List<JobSummary> jobs = desk.list(account(), before, PAGE);
        Map<UUID, String> names = events.namesOf(
                jobs.stream().map(JobSummary::eventId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return jobs.stream().map(job -> own(job, names)).toList();
    }

    /**
     * Returns one of them.
     *
     * @throws NotFound if the caller has none with this identifier
     */
    public OwnJob get(UUID id) {
        JobSummary job = find(id);
        return own(job, job.eventId() == null ? Map.of() : events.namesOf(List.of(job.eventId())));
    }

    /**
     * Cancels one of them; nothing happens if it is over.
     *
     * @throws NotFound if the caller has none with this identifier
     */
    public void cancel(UUID id) {
        desk.cancel(find(id).id(), account());
    }

    /** Returns where the file of the job is got, for a while; empty if there is none, or the caller may not have it. */
    public Optional<String> resultPath(OwnJob own) {
        return Optional.ofNullable(own.job().result())
                .filter(file -> own.allowed() && !file.isGone(clock.instant()))
                .map(file -> links.path(own.job().id(), account()));
    }

    /**
     * Returns what is known of the file that the job made.
     *
     * @param until and {@code key}: as in the address that {@link #resultPath} gave
     * @throws NotFound if the caller has no such job or no right to it any more, if there is no file or none any more,
     *     or if the address is wrong or too old
     */
    public JobSummary.ResultFile result(UUID id, String until, String key) {
        OwnJob own = get(id);
        return Optional.ofNullable(own.job().result())
                .filter(file -> own.allowed() && !file.isGone(clock.instant()))
                .filter(file -> links.isGood(id, account(), until, key))
                .orElseThrow(NotFound::new);
    }

    /** Returns a part of that file, from 0 on; empty after the last. */
    public Optional<byte[]> resultPart(UUID id, int part) {
        return desk.resultPart(id, account(), part);
    }

    public Instant now() {
        return clock.instant();
    }

    private JobSummary find(UUID id) {
        return desk.find(id, account()).orElseThrow(NotFound::new);
    }

    private OwnJob own(JobSummary job, Map<UUID, String> names) {
        Optional<JobWork> work =
                kinds.stream().filter(kind -> kind.kind().equals(job.kind())).findFirst();
        boolean allowed = work.filter(kind -> kind.isAllowed(job.eventId())).isPresent();
        Optional<JobOutcome> outcome = work.filter(kind -> allowed).flatMap(kind -> kind.outcome(job));
        return new OwnJob(
                job,
                work.map(JobWork::label).orElse("security.job.unknown"),
                job.eventId() == null ? null : names.get(job.eventId()),
                allowed,
                outcome.map(JobOutcome::path).orElse(null),
                outcome.map(JobOutcome::refused).orElse(0));
    }

    private UUID account() {
        return caller.identity().map(Caller.Identity::accountId).orElseThrow(Forbidden::new);
    }
}
