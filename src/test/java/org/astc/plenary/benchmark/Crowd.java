package org.astc.plenary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People with places at an event, as rows: half of them were at an earlier event, all work at organizations. */
final class Crowd {
    private static final int CHUNK = 1_000;
    private static final int ORGANIZATIONS = 150;
    private static final String MOMENT = "'2026-01-01'";

    private final MeasuredServer server;
    private final Random random;
    private final List<UUID> people = new ArrayList<>();

    private Crowd(MeasuredServer server, int size) {
        this.server = server;
        this.random = new Random(size);
        IntStream.range(0, size).forEach(any -> people.add(fresh()));
    }

    /** Fills an event. */
    static Crowd at(MeasuredServer server, String slug, String earlier, int size) {
        Crowd crowd = new Crowd(server, size);
        crowd.insert(
                "person (id, version, name, email, language, created_at)",
                size,
                row -> "('%s', 1, 'Person %d of %s', '%s', 'en', %s)"
                        .formatted(crowd.people.get(row), row, slug, email(slug, row), MOMENT));
        List<String> organizations = IntStream.range(0, ORGANIZATIONS)
                .mapToObj(number ->
                        server.text("select id from organization order by created_at, id limit 1 offset " + number))
                .toList();
        crowd.insert(
                "affiliation (person_id, version, organization_id, since)",
                size,
                row -> "('%s', 1, '%s', %s)"
                        .formatted(
                                crowd.people.get(row), organizations.get(crowd.random.nextInt(ORGANIZATIONS)), MOMENT));
        crowd.places(slug, size);
        crowd.places(earlier, size / 2);
        server.execute("analyze table person, affiliation, orders, registration");
        return crowd;
    }

    List<UUID> people() {
        return people;
    }

    private void places(String slug, int size) {
        String event = server.text("select id from event where slug = '" + slug + "'");
        String type = server.text("select min(id) from registration_type where event_id = '" + event + "'");
        List<UUID> orders = IntStream.range(0, size).mapToObj(any -> fresh()).toList();
        IntFunction<String> code = row -> "%02d%d%07d"
                .formatted(slug.length(), Integer.toString(people.size()).length(), row);
        insert(
                "orders (id, version, event_id, code, status, buyer_name, buyer_email, language, currency,"
                        + " total_minor, channel, created_at, first_expires_at, expires_at, confirmed_at)",
                size,
                row ->
                        "('%s', 1, '%s', '%s', 'CONFIRMED', 'Person %d', '%s', 'en', 'USD', 0, 'DEMO', %6$s, %6$s, %6$s, %6$s)"
                                .formatted(orders.get(row), event, code.apply(row), row, email(slug, row), MOMENT));
        insert(
                "registration (id, version, event_id, order_id, line, code, type_id, person_id, name, email, listed,"
                        + " status, price_minor, phase, link_version, created_at, confirmed_at)",
                size,
                row ->
                        "('%s', 1, '%s', '%s', 1, '%s-1', '%s', '%s', 'Person %d', '%s', false, 'CONFIRMED', 0, 'Regular', 0, %9$s, %9$s)"
                                .formatted(
                                        fresh(),
                                        event,
                                        orders.get(row),
                                        code.apply(row),
                                        type,
                                        people.get(row),
                                        row,
                                        email(slug, row),
                                        MOMENT));
    }

    private void insert(String table, int size, IntFunction<String> row) {
        for (int first = 0; first < size; first += CHUNK) {
            server.execute(IntStream.range(first, Math.min(first + CHUNK, size))
                    .mapToObj(row)
                    .collect(Collectors.joining(", ", "insert into " + table + " values ", "")));
        }
    }

    private static String email(String slug, int row) {
        return "person" + row + "@" + slug + ".example";
    }

    private UUID fresh() {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~0xC000000000000000L | 0x8000000000000000L);
    }
}
