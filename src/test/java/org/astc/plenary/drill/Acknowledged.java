package org.astc.plenary.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks for every order that was acknowledged, as its buyer would. */
final class Acknowledged {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Acknowledged() {}

    /** Returns the code and the answer of every order that is not there, or not confirmed although that was said. */
    static List<String> missing(URI address, Collection<Ledger.Line> lines) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        List<String> missing = new ArrayList<>();
        for (Ledger.Line line : lines) {
            HttpResponse<String> answer = answer(
                    http,
                    HttpRequest.newBuilder(address.resolve("/api/v1/orders/" + line.code()))
                            .timeout(Duration.ofMinutes(1))
                            .header("Authorization", "Order " + line.secret())
                            .build());
            boolean there = answer.statusCode() == 200
                    && (!line.confirmed() || answer.body().contains("\"status\":\"CONFIRMED\""));
            if (!there) {
                missing.add(line.code() + " " + answer.statusCode());
            }
        }
        return missing;
    }

    /** Asks; who is told with 503 to come back comes back, for a minute and a half at most. */
    private static HttpResponse<String> answer(HttpClient http, HttpRequest request)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 503 && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(1);
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }
}
