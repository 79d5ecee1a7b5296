package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two thousand people want two hundred places at once. */
@Tag("benchmark")
class RushE2E {
    private static final int CLIENTS = 2_000;
    private static final int PLACES = 200;

    @Test
    void exactlyTheTwoHundredPlacesAreSoldAndEveryLoserIsTold() throws Exception {
        Figures figures = new Figures();
        try (MeasuredServer server = MeasuredServer.start("rush", Map.of())) {
            Load.run(
                    server.port(),
                    16,
                    java.time.Duration.ofSeconds(Integer.getInteger("plenary.warm", 60)),
                    new Registering("annual-conference", "student-volunteer", "warm")::overRest);
            server.execute("update quota set capacity = " + PLACES
                    + " where event_id = (select id from event where slug = 'museum-tour')");
            Registering work = new Registering("museum-tour", "visitor", "rush");
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                Callable<Outcome> one = () -> {
                    try (Wire wire = new Wire(server.port())) {
                        start.await();
                        long began = System.nanoTime();
                        String failure = work.overRest(wire, client, 0);
                        long end = System.nanoTime();
                        return new Outcome(failure == null ? "sold" : failure, (end - began) / 1e6, end);
                    }
                };
                futures.add(pool.submit(one));
            }
            long began = System.nanoTime();
            start.countDown();
            Map<String, Integer> outcomes = new TreeMap<>();
            List<Double> times = new ArrayList<>();
            long lastSold = began;
            for (Future<Outcome> future : futures) {
                Outcome outcome = future.get();
                outcomes.merge(outcome.word(), 1, Integer::sum);
                times.add(outcome.millis());
                lastSold = outcome.word().equals("sold") ? Math.max(lastSold, outcome.at()) : lastSold;
            }
            pool.shutdown();
            times.sort(null);
            String conditions = CLIENTS + " clients, " + PLACES + " places, outcomes " + outcomes;
            figures.add("rush.sold", outcomes.getOrDefault("sold", 0), "places", conditions);
            figures.add("rush.soldOutAfter", (lastSold - began) / 1e6, "ms", conditions);
            figures.add("rush.p99", times.get(CLIENTS * 99 / 100), "ms", conditions);
            figures.write("rush.json");
            assertThat(outcomes).containsOnlyKeys("hold 409", "sold").containsEntry("sold", PLACES);
            assertThat(server.number("select max(taken) from quota where event_id ="
                            + " (select id from event where slug = 'museum-tour')"))
                    .isEqualTo(PLACES);
        }
    }

    private record Outcome(String word, double millis, long at) {}
}
