package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.OwnJob;

/** Jobs in words. */
@Named
@ApplicationScoped
public class JobWords {
    @Inject
    private Language language;

    /** The end of the key of where the job stands. */
    private static String standing(JobSummary job) {
        return job.cancelling() ? "cancelling" : job.status().name().toLowerCase(Locale.ROOT);
    }

    public String status(JobSummary job) {
        return Messages.text(language.locale(), "security.job.status." + standing(job));
    }

    public String tone(JobSummary job) {
        return switch (job.status()) {
            case QUEUED, RUNNING -> "wait";
            case DONE -> "ok";
            case FAILED -> "bad";
            case CANCELLED -> "info";
        };
    }

    /** What it means for whoever asked. */
    public String explanation(JobSummary job) {
        return Messages.text(language.locale(), "security.job.explanation." + standing(job));
    }

    /** How far it is, such as 1,200 of 5,000; what was not counted yet is not told. */
    public String progress(JobSummary job) {
        if (job.total() == null) {
            return job.done() == 0 ? "" : Messages.text(language.locale(), "security.job.soFar", job.done());
        }
        return Messages.text(language.locale(), "security.job.progress", job.done(), job.total());
    }

    /** How far it is, and how many rows were refused on the way, if any. */
    public String figures(OwnJob own) {
        String progress = progress(own.job());
        return own.refused() == 0
                ? progress
                : Messages.text(language.locale(), "security.job.figures", progress, own.refused());
    }

    /** Why it failed. */
    public String failure(JobSummary job) {
        return Messages.text(
                language.locale(), job.failure(), job.failureArguments().toArray());
    }

    /** The size of a file, such as 1.2 MB. */
    public String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(language.locale());
        number.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? Messages.text(language.locale(), "security.job.kilobytes", number.format(Math.max(bytes / 1e3, 0.1)))
                : Messages.text(language.locale(), "security.job.megabytes", number.format(bytes / 1e6));
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
