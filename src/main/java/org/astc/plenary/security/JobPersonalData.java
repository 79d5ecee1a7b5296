package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobKeeping;
import org.astc.plenary.platform.job.JobSummary;

/**
 * Which jobs somebody asked for. The files that jobs made may tell of anybody, so all of them are thrown away when
 * anybody is erased; whoever still needs one has it made again.
 */
@ApplicationScoped
@Transactional
public class JobPersonalData implements PersonalData {
    private JobDesk desk;
    private JobKeeping keeping;
    private Clock clock;

    protected JobPersonalData() {}

    @Inject
    JobPersonalData(JobDesk desk, JobKeeping keeping, Clock clock) {
        this.desk = desk;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "jobs";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        if (subject.accountId() == null) {
            return Map.of();
        }
        List<Map<String, Object>> jobs = desk.list(subject.accountId(), null, Integer.MAX_VALUE).stream()
                .map(JobPersonalData::entry)
                .toList();
        return jobs.isEmpty() ? Map.of() : Map.of("jobs", jobs);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return subject.accountId() != null
                && !desk.list(subject.accountId(), null, 1).isEmpty();
    }

    @Override
    public void erase(DataSubject subject) {
        keeping.forgetPeople(clock.instant());
        if (subject.accountId() != null) {
            keeping.deleteAllOf(subject.accountId(), clock.instant());
        }
    }

    private static Map<String, Object> entry(JobSummary job) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", job.kind());
        entry.put("status", job.status().name());
        entry.put("askedAt", job.createdAt().toString());
        return entry;
    }
}
