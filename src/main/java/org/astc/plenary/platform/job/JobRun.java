package org.astc.plenary.platform.job;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.astc.plenary.platform.Messages;

/** What a worker has in hand while it does a job. Used by one thread. */
public final class JobRun {
    private static final long NOTED_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final JobClaims claims;
    private final JobClaim claim;
    private final BooleanSupplier stopping;
    private long soFar;
    private Long all;
    private Long notedAt;
    private boolean toStop;
    private ResultStream result;

    JobRun(JobClaims claims, JobClaim claim, BooleanSupplier stopping) {
        this.claims = claims;
        this.claim = claim;
        this.stopping = stopping;
        this.soFar = claim.doneBefore();
    }

    public UUID id() {
        return claim.job();
    }

    /** The account that asked; the caller of this request. */
    public UUID ownerId() {
        return claim.order().ownerId();
    }

    /** The event that the job is about, or null. */
    public UUID eventId() {
        return claim.order().eventId();
    }

    /** In which whoever asked reads. */
    public Locale language() {
        return Messages.language(claim.order().language());
    }

    /** What exactly is asked for, as JSON. */
    public String request() {
        return claim.order().request();
    }

    /** How much an earlier beginning had noted as done before its server was killed; 0 at the first. */
    public long doneBefore() {
        return claim.doneBefore();
    }

    /** The file that the job was given; empty if it was given none. */
    public InputStream input() {
        return new PartStream(part -> claims.input(claim, part));
    }

    /**
     * Says how far the work is: call it often, it is noted once a second in a transaction of its own.
     *
     * @param done in whatever unit; rows, say
     * @param total of the same; less than 1 as long as it is not known
     * @throws JobStopped if the work is to end here
     */
    public void progress(long done, long total) {
        soFar = done;
        all = total < 1 ? null : total;
        if (cancelled()) {
            throw new JobStopped();
        }
    }

    /** Says whether the work is to end here; for work that must tidy up first. Asks once a second. */
    public boolean cancelled() {
        toStop = toStop || stopping.getAsBoolean() || isDue() && !claims.progress(claim, soFar, all);
        return toStop;
    }

    /**
     * Begins the file that is the result, to be written to the end and closed.
     *
     * @param name of the file: plain ASCII, with its extension
     * @param type its media type
     */
    public OutputStream result(String name, String type) {
        if (result != null) {
            throw new IllegalStateException("a job makes one file");
        }
        result = new ResultStream(name, type, this::keep);
        return result;
    }

    /** Notes the end of the work. */
    void done() {
        if (result != null) {
            result.close();
        }
        claims.done(claim, soFar, all, result);
    }

    private void keep(int part, byte[] content) {
        if (!claims.keep(claim, part, content)) {
            toStop = true;
            throw new JobStopped();
        }
    }

    private boolean isDue() {
        long now = System.nanoTime();
        if (notedAt != null && now - notedAt < NOTED_EVERY) {
            return false;
        }
        notedAt = now;
        return true;
    }
}
