package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many anonymous pages a second, with the micro-cache and without, beside a plain servlet that sends the same text.
 */
@Tag("benchmark")
class PagesE2E {
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("plenary.warm", 60) / 2);
    private static final Duration MEASURE = Duration.ofSeconds(Integer.getInteger("plenary.measure", 20) / 2);
    private static final Map<String, String> PAGES =
            Map.of("home", "/", "event", "/events/annual-conference", "register", "/events/museum-tour/register");

    @Test
    void pagesASecond() throws Exception {
        Figures figures = new Figures();
        for (String cache : new String[] {"on", "off"}) {
            try (MeasuredServer server = MeasuredServer.start("pages-" + cache, Map.of("PLENARY_PAGE_CACHE", cache))) {
                for (Map.Entry<String, String> page : PAGES.entrySet()) {
                    measure(server, cache, page.getKey(), page.getValue(), figures);
                }
            }
        }
        figures.write("pages.json");
    }

    private static void measure(MeasuredServer server, String cache, String name, String path, Figures figures)
            throws Exception {
        Wire.Answer page;
        try (Wire wire = new Wire(server.port())) {
            page = wire.get(path);
            assertThat(page.status()).isEqualTo(200);
            wire.send("PUT", "/beside/bytes/" + name, "Content-Type: text/html\r\n", page.text());
        }
        Load.Work yardstick =
                (wire, client, round) -> wire.get("/beside/bytes/" + name).status() == 200 ? null : "wrong";
        Load.Work work = (wire, client, round) -> wire.get(path).status() == 200 ? null : "wrong";
        Load.run(server.port(), 16, WARM.dividedBy(2), yardstick);
        Load.run(server.port(), 16, WARM, work);
        Load.Result plain = Load.run(server.port(), 16, MEASURE, yardstick);
        Load.Result ours = Load.run(server.port(), 16, MEASURE, work);
        String conditions = "16 clients, " + page.body().length + " bytes, " + gzipped(page.body())
                + " gzipped, failures " + ours.failures();
        figures.add(
                "pages." + name + ".cache-" + cache,
                ours.rate(),
                "per second",
                "plain servlet",
                plain.rate(),
                conditions);
    }

    private static int gzipped(byte[] body) throws java.io.IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.size();
    }
}
