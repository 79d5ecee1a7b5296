package org.astc.plenary.platform.job;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Overload;

/** What a worker has in hand while it does a job. Used by one thread. */
public final class JobRun {
    private static final long NOTED_EVERY = TimeUnit.SECONDS.toNanos(1);

    /** How often the database is asked to note the end. */
    static final int TURNS = 5;

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    private final JobClaims claims;
    private final JobClaim claim;
    private final BooleanSupplier stopping;
    private long soFar;
    private Long all;
    private Long notedAt;
    private boolean toStop;
    private ResultStream result;
    private Runnable lastWord = () -> {};

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
     * @param name of the file: letters, digits, dots and dashes, with its extension
     * @param type its media type
     */
    public OutputStream result(String name, String type) {
        if (result != null) {
            throw new IllegalStateException("a job makes one file");
        }
        if (!FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain file name");
        }
        result = new ResultStream(name, type, this::keep);
        return result;
    }

    /**
     * Says what is to be noted with the end of the work, in one transaction: both stand or neither, so work that ended
     * without a word of it is begun again.
     *
     * @param word done in that transaction; maybe more than once, if the database refuses it
     */
    public void atEnd(Runnable word) {
        lastWord = word;
    }

    /**
     * Notes the end of the work. If the database cannot at this moment, it is asked again here, since whoever begins
     * the work anew no longer knows what it did the first time.
     */
    void done() {
        if (result != null) {
            result.close();
        }
        for (int turn = 1; !noted(turn); turn++) {
            rest();
        }
    }

    private boolean noted(int turn) {
        try {
            claims.done(claim, soFar, all, result, lastWord);
            return true;
        } catch (RuntimeException failed) {
            if (turn == TURNS || stopping.getAsBoolean() || !Overload.causes(failed)) {
                throw failed;
            }
            return false;
        }
    }

    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new JobStopped();
        }
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
