package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a page of the staff's list of registrations costs with 1,000, 10,000 and 100,000 rows: time, and the rows that
 * the database reads for it, which do not depend on how busy the machine is.
 */
@Tag("benchmark")
class StaffListsE2E {
    private static final int REQUESTS = Integer.getInteger("plenary.requests", 60);
    private static final Pattern FURTHER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final String READ = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name like 'HANDLER_READ%'";
    private static final Map<String, Integer> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("workshop", 1_000);
        LISTS.put("webinar", 10_000);
        LISTS.put("annual-conference-next", 100_000);
    }

    private static final int CHUNK = 1_000;
    private static final String REGISTRATION = "insert into registration (id, version, event_id, order_id, line, code,"
            + " type_id, person_id, name, email, listed, status, price_minor, phase, link_version, created_at,"
            + " confirmed_at) values ";

    private final Figures figures = new Figures();
    private final Map<String, Double> yardsticks = new LinkedHashMap<>();
    private String cookie;

    @Test
    void aPageCostsTheSameHoweverLongTheList() throws Exception {
        try (MeasuredServer server = MeasuredServer.start("staff-lists", Map.of())) {
            LISTS.forEach((slug, rows) -> fill(server, slug, rows));
            server.execute("analyze table registration, orders");
            try (Wire wire = new Wire(server.port())) {
                cookie = signIn(wire);
                warmUp(wire);
                for (Map.Entry<String, Integer> list : LISTS.entrySet()) {
                    measure(server, wire, list.getKey(), list.getValue());
                }
            }
        }
        figures.write("staff-lists.json");
    }

    private void measure(MeasuredServer server, Wire wire, String slug, int rows) throws IOException {
        String path = "/staff/" + slug + "/registrations";
        measure(server, wire, "first-page", path, rows);
        measure(server, wire, "by-name", path + "?order=name", rows);
        measure(server, wire, "deep-page", further(wire, path), rows);
        measure(server, wire, "search-one", path + "?who=row" + rows + "%40rows.example", rows);
    }

    private void measure(MeasuredServer server, Wire wire, String what, String path, int rows) throws IOException {
        long before = server.number(READ);
        page(wire, path);
        long read = server.number(READ) - before;
        double[] millis = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            page(wire, path);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        double median = millis[REQUESTS / 2];
        double yardstick = yardsticks.computeIfAbsent(what, any -> median);
        double rowsYardstick = yardsticks.computeIfAbsent(what + " read", any -> (double) read);
        String conditions = REQUESTS + " requests one after the other, median; p95 "
                + Math.round(millis[REQUESTS * 95 / 100]) + " ms; rows read " + read;
        String name = "pages.registrations." + what + "." + rows;
        figures.add(name, median, "ms", "1,000 rows", yardstick, conditions);
        figures.add(name + ".read", read, "rows", "1,000 rows", rowsYardstick, "one request");
    }

    private void warmUp(Wire wire) throws IOException {
        for (int i = 0; i < REQUESTS * 3; i++) {
            page(wire, "/staff/workshop/registrations");
        }
    }

    private String further(Wire wire, String path) throws IOException {
        String link = path;
        for (int i = 0; i < 5; i++) {
            Matcher found = FURTHER.matcher(page(wire, link).text());
            assertThat(found.find()).as("a further page of %s", link).isTrue();
            link = found.group(1).replace("&amp;", "&");
            link = link.startsWith("/") ? link : path + link;
        }
        return link;
    }

    private Wire.Answer page(Wire wire, String path) throws IOException {
        Wire.Answer answer = wire.send("GET", path, "Cookie: " + cookie + "\r\n", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    private static String signIn(Wire wire) throws IOException {
        Wire.Answer in = wire.post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site: same-origin\r\n",
                "sign-in=sign-in&go=&email=registration%40plenary.example&password=plenary-demo"
                        + "&jakarta.faces.ViewState=stateless");
        assertThat(in.status()).isEqualTo(303);
        return in.headers().get("set-cookie").replaceAll(";.*", "");
    }

    /** Registrations as if they had come one a second. */
    private static void fill(MeasuredServer server, String slug, int rows) {
        String event = "(select id from event where slug = '" + slug + "')";
        String code = "concat('" + slug.charAt(0) + slug.length() + "', lpad(seq, 7, '0'))";
        String at = "'2026-01-01' + interval seq second";
        server.execute("insert into person (id, version, name, email, language, created_at)"
                + " values (uuid(), 1, 'Rows of " + slug + "', null, 'en', '2026-01-01')");
        server.execute("insert into orders (id, version, event_id, code, status, buyer_name, buyer_email, language,"
                + " currency, total_minor, channel, created_at, first_expires_at, expires_at, confirmed_at)"
                + " select uuid(), 1, " + event + ", " + code + ", 'CONFIRMED', concat('Row ', seq),"
                + " concat('row', seq, '@rows.example'), 'en', 'USD', 0, 'DEMO', " + at + ", " + at + ", " + at + ", "
                + at + " from seq_1_to_" + rows);
        String type = server.text("select min(id) from registration_type where event_id = " + event);
        String person = server.text("select id from person where name = 'Rows of " + slug + "'");
        for (int first = 1; first <= rows; first += CHUNK) {
            server.execute(IntStream.range(first, Math.min(first + CHUNK, rows + 1))
                    .mapToObj(row -> registration(slug, row, type, person))
                    .collect(Collectors.joining(", ", REGISTRATION, "")));
        }
    }

    /** Row by row: the server cannot insert from a query into a table with an id of this type and a trigger. */
    private static String registration(String slug, int row, String type, String person) {
        String code = "%c%d%07d".formatted(slug.charAt(0), slug.length(), row);
        String order = " from orders where code = '" + code + "')";
        return "(uuid(), 1, (select event_id%1$s, (select id%1$s, 1, '%2$s-1', '%3$s', '%4$s', 'Row %5$d',"
                        .formatted(order, code, type, person, row)
                + " 'row%d@rows.example', false, 'CONFIRMED', 0,".formatted(row)
                + " 'Regular', 0, '2026-01-01' + interval %1$d second, '2026-01-01' + interval %1$d second)"
                        .formatted(row);
    }
}
