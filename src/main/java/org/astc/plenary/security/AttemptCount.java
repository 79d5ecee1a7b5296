package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often something was tried of late, kept as the moment at which all tries will be forgotten. Each try moves it on
 * by the pause of its {@link Limit} (the generic cell rate algorithm), so that nobody is ever locked out: who has tried
 * too often waits one pause and may try again.
 */
@Entity
@Table(name = "attempt_count")
public class AttemptCount {
    @Id
    @Column(name = "bucket")
    private String bucket;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    protected AttemptCount() {}

    AttemptCount(String bucket, Instant clearedAt) {
        this.bucket = requireNonNull(bucket);
        this.clearedAt = requireNonNull(clearedAt);
    }

    /** Returns how long to wait until the limit admits another try; zero or less if it may be now. */
    Duration waitUnder(Limit limit, Instant now) {
        return limit.pauseAt(clearedAt, now);
    }

    String getBucket() {
        return bucket;
    }
}
