package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that register and write down what they were told; the ledger is what must be true afterwards. Every client
 * buys under one address for people under ever new ones.
 */
final class Ledger {
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Queue<Thread> clients = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

    /** An order that was acknowledged, and whether it was acknowledged as confirmed. */
    record Line(String code, String secret, boolean confirmed) {}

    void start(int count, URI address, String slug, String type, String run) {
        for (int i = 0; i < count; i++) {
            int client = i;
            Thread thread = new Thread(() -> work(address, slug, type, run, client));
            thread.start();
            clients.add(thread);
        }
    }

    void stop() throws InterruptedException {
        going.set(false);
        for (Thread client : clients) {
            client.join(TimeUnit.SECONDS.toMillis(30));
        }
    }

    Queue<Line> lines() {
        return lines;
    }

    /** Returns how often each status was answered; 0 stands for no answer at all. */
    Map<Integer, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** Waits until so many orders were acknowledged. */
    void await(int count) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (lines.size() < count) {
            assertThat(System.nanoTime())
                    .as("%d orders acknowledged in time, %d wanted; answers %s", lines.size(), count, answers)
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void work(URI address, String slug, String type, String run, int client) {
        String buyer = "buyer" + client + "@drill.example";
        for (int round = 0; going.get(); round++) {
            try {
                register(address, slug, type, buyer, run + "-" + client + "-" + round);
            } catch (IOException broken) {
                answers.merge(0, 1, Integer::sum);
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void register(URI address, String slug, String type, String buyer, String key)
            throws IOException, InterruptedException {
        String person = person(key + "@drill.example");
        HttpResponse<String> held = post(
                address.resolve("/api/v1/events/" + slug + "/orders"),
                "Idempotency-Key",
                key,
                "{\"buyer\":" + person(buyer) + ",\"registrations\":[{\"type\":\"" + type + "\",\"person\":" + person
                        + "}]}");
        if (held.statusCode() != 201) {
            pause();
            return;
        }
        String code = first(CODE, held.body());
        String secret = first(SECRET, held.body());
        boolean confirmed = false;
        try {
            confirmed = post(
                                    address.resolve("/api/v1/orders/" + code + "/confirm"),
                                    "Authorization",
                                    "Order " + secret,
                                    "{\"payment\":\"none\",\"acceptedPolicies\":[\"code-of-conduct\"]}")
                            .statusCode()
                    == 200;
        } finally {
            lines.add(new Line(code, secret, confirmed));
        }
    }

    private static String person(String email) {
        return "{\"name\":\"Drill Client\",\"email\":\"" + email + "\"}";
    }

    private HttpResponse<String> post(URI uri, String header, String value, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        answers.merge(answer.statusCode(), 1, Integer::sum);
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
