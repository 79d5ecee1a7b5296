package org.astc.plenary.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that repeat one piece of work for a while, each on a connection of its own. */
final class Load {
    private Load() {}

    /** One piece of work; returns null if it went well, else what went wrong in a word. */
    @FunctionalInterface
    interface Work {
        String once(Wire wire, int client, int round) throws IOException;
    }

    /** Runs the work on so many clients for the duration and measures each piece. */
    static Result run(int port, int clients, Duration duration, Work work) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long started = System.nanoTime();
            List<Callable<long[]>> tasks = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                tasks.add(() -> client(port, number, end, work, failures));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> future : pool.invokeAll(tasks)) {
                times.add(future.get());
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            long[] sorted =
                    times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(sorted, seconds, failures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] client(int port, int client, long end, Work work, Map<String, AtomicInteger> failures)
            throws IOException {
        long[] times = new long[1024];
        int done = 0;
        try (Wire wire = new Wire(port)) {
            for (int round = 0; System.nanoTime() < end; round++) {
                long start = System.nanoTime();
                String failure;
                try {
                    failure = work.once(wire, client, round);
                } catch (IOException broken) {
                    failure = broken.getClass().getSimpleName();
                    wire.close();
                }
                if (failure == null) {
                    times = done == times.length ? Arrays.copyOf(times, done * 2) : times;
                    times[done++] = System.nanoTime() - start;
                } else {
                    failures.computeIfAbsent(failure, any -> new AtomicInteger())
                            .incrementAndGet();
                }
            }
        }
        return Arrays.copyOf(times, done);
    }

    /** What was measured: times in nanoseconds, ascending; failures by word. */
    record Result(long[] times, double seconds, Map<String, AtomicInteger> failures) {
        int done() {
            return times.length;
        }

        double rate() {
            return times.length / seconds;
        }

        /** Returns the percentile in milliseconds; 0 if nothing was done. */
        double millis(double percent) {
            return times.length == 0
                    ? 0
                    : times[Math.min(times.length - 1, (int) (times.length * percent / 100))] / 1e6;
        }

        int failed() {
            return failures.values().stream().mapToInt(AtomicInteger::get).sum();
        }
    }
}
