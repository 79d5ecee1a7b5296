package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobWork;
import org.astc.plenary.security.Caller;

/** Work of the tests: writes the numbers up to the one asked for into its file; slowly, if that is a large one. */
@ApplicationScoped
public class Counting implements JobWork {
    /** What is asked for where the work must not come to its end. */
    public static final String ENDLESS = "100000000";

    private final Map<UUID, Integer> begun = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> working = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> callers = new ConcurrentHashMap<>();

    @Inject
    private Caller caller;

    /** How often the job was begun. */
    public int begun(UUID job) {
        return begun.getOrDefault(job, 0);
    }

    /** How many work on the job at this moment. */
    public int working(UUID job) {
        return working.getOrDefault(job, 0);
    }

    /** Who was the caller while the job ran. */
    public UUID callerOf(UUID job) {
        return callers.get(job);
    }

    @Override
    public String kind() {
        return "test-counting";
    }

    @Override
    public String label() {
        return "platform.skip";
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return true;
    }

    @Override
    public void run(JobRun run) throws Exception {
        begun.merge(run.id(), 1, Integer::sum);
        working.merge(run.id(), 1, Integer::sum);
        try {
            count(run);
        } finally {
            working.merge(run.id(), -1, Integer::sum);
        }
    }

    private void count(JobRun run) throws Exception {
        callers.put(run.id(), caller.identity().orElseThrow().accountId());
        String input = new String(run.input().readAllBytes(), StandardCharsets.UTF_8);
        long last = Long.parseLong(run.request());
        try (OutputStream file = run.result("numbers.txt", "text/plain")) {
            file.write(input.getBytes(StandardCharsets.UTF_8));
            for (long number = 1; number <= last; number++) {
                file.write((number + "\n").getBytes(StandardCharsets.UTF_8));
                run.progress(number, last);
                if (run.request().equals(ENDLESS)) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
        }
    }
}
