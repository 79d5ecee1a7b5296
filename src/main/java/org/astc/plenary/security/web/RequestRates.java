package org.astc.plenary.security.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What each network address asked of this node lately; the addresses heard of last, at most so many. */
@ApplicationScoped
class RequestRates {
    static final int MOST = 50_000;

    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private record Key(RequestRate rate, String client) {}

    /** Takes one request; returns 0, or the seconds to wait if there were too many. */
    long wait(RequestRate rate, String client) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(new Key(rate, client), key -> rate.bucket());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }
}
