package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.inclusion.ManyAnswers;
import org.astc.plenary.inclusion.ReleaseCatalog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What an analyst waits for who plans a release of full size on the pages: freezing, which counts through the linker,
 * and the job that protects and audits.
 */
@Tag("benchmark")
class ReportJobE2E {
    private static final double MOST_SECONDS = 60;
    private static final int TWO_WAY = 25;
    private static final List<String> SPLITS =
            List.of("organization-size", "organization-type", "region", "first-time");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Map<String, Integer> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("workshop", 1_000);
        EVENTS.put("webinar", 10_000);
        EVENTS.put("annual-conference-next", 100_000);
    }

    private final Figures figures = new Figures();

    @Test
    void aReleaseOfFullSizeAsAJob() throws Exception {
        try (MeasuredServer server = MeasuredServer.start("report-job", Map.of())) {
            for (Map.Entry<String, Integer> event : EVENTS.entrySet()) {
                Crowd crowd = Crowd.at(server, event.getKey(), "annual-conference-last-year", event.getValue());
                UUID id = UUID.fromString(server.text("select id from event where slug = '" + event.getKey() + "'"));
                ManyAnswers.at(id, server.inclusionKey(), server.answers()::execute)
                        .of(crowd.people());
                server.answers().execute("analyze table answer");
                measure(server, event.getKey(), event.getValue());
            }
        }
        figures.write("report-job.json");
    }

    private void measure(MeasuredServer server, String slug, int people) throws InterruptedException {
        Visitor analyst = server.visitor();
        SignIn.as(analyst, "inclusion");
        HttpResponse<String> planned = analyst.post(
                "/staff/" + slug + "/inclusion/releases/new?title=Full+plan&milestone=interim" + tables(),
                Map.of("plan", "plan", "go", "", "jakarta.faces.ViewState", "stateless"));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        String plan = planned.headers().firstValue("Location").orElseThrow();
        double frozen = seconds(() -> step(analyst, plan, "freeze"));
        long began = System.nanoTime();
        step(analyst, plan, "protect");
        String job = "from job where kind = 'release-protection' order by id desc limit 1";
        while (server.number("select ended_at is null " + job) == 1) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            Thread.sleep(50); // the job ends in its own time; to ask without a pause would take its processor
        }
        assertThat(server.text("select concat(status, ' ', ifnull(failure, '')) " + job))
                .isEqualTo("DONE ");
        double waited = (System.nanoTime() - began) / 1e9;
        figures.add(
                "report.job." + people,
                frozen + waited,
                "s",
                "bound",
                MOST_SECONDS,
                "on the pages: freeze and count %.2f s, job %.2f s; ".formatted(frozen, waited)
                        + outcome(analyst, plan));
    }

    private static String outcome(Visitor analyst, String plan) {
        String page = analyst.get(plan).body();
        assertThat(page).contains("The audit passed.");
        long[] cells = new long[2];
        Pattern.compile("(\\d+) of (\\d+) numbers hidden")
                .matcher(page)
                .results()
                .forEach(table -> {
                    cells[0] += Long.parseLong(table.group(1));
                    cells[1] += Long.parseLong(table.group(2));
                });
        long withdrawn = Pattern.compile(">[^<]*not available: too few")
                .matcher(page)
                .results()
                .count();
        return cells[1] + " cells, margins once for each table, " + cells[0] + " hidden, " + withdrawn
                + " tables withdrawn";
    }

    private static void step(Visitor analyst, String plan, String button) {
        HttpResponse<String> done =
                analyst.post(plan, Map.of("steps", "steps", button, "", "jakarta.faces.ViewState", "stateless"));
        assertThat(done.statusCode()).as(button).isEqualTo(303);
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static String tables() {
        List<List<String>> tables = new ArrayList<>();
        ReleaseCatalog.questions().forEach(question -> tables.add(List.of(question)));
        SPLITS.forEach(split -> tables.add(List.of(split)));
        assertThat(tables).hasSize(12);
        ReleaseCatalog.questions()
                .forEach(question -> SPLITS.subList(0, 3).forEach(split -> tables.add(List.of(question, split))));
        tables.addAll(ReleaseCatalog.crossings().stream()
                .filter(table -> table.size() == 3)
                .toList());
        tables.add(List.of("gender", "race-group"));
        assertThat(tables).hasSize(12 + TWO_WAY + ReleaseCatalog.MOST_THREE_WAY);
        return tables.stream()
                .map(table -> "table=" + URLEncoder.encode(String.join("*", table), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "&", ""));
    }
}
