package org.astc.plenary.security.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many requests one network address may make: so many at once, then so many a second. A whole conference hall may
 * stand behind one address, so the limits stop floods, not crowds.
 */
enum RequestRate {
    READING(1_500, 100),
    /** Forms, orders, everything that is no GET. */
    WRITING(300, 20);

    private final Bandwidth bandwidth;

    RequestRate(int atOnce, int perSecond) {
        bandwidth = Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
    }

    Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
