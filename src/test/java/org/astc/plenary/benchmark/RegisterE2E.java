package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many complete registrations of a free type a second, beside a bare servlet and beside empty pages. */
@Tag("benchmark")
class RegisterE2E {
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("plenary.warm", 150));
    private static final Duration MEASURE = Duration.ofSeconds(Integer.getInteger("plenary.measure", 20));
    private static final String SLUG = "annual-conference";
    private static final String TYPE = "student-volunteer";

    private final Figures figures = new Figures();

    @Test
    void registrationsASecond() throws Exception {
        try (MeasuredServer server = MeasuredServer.start("register", Map.of())) {
            server.execute("update quota set capacity = 10000000 where name = 'student volunteers'");
            Load.Work bare = bareServlet(server);
            rest(server, bare);
            pages(server);
            figures.add(
                    "resident.load", server.applicationMegabytes() + server.databaseMegabytes(), "MB", "after load");
            figures.write("register.json");
            assertThat(server.number("select count(*) from quota where taken > capacity"))
                    .isZero();
        }
    }

    private void rest(MeasuredServer server, Load.Work bare) throws Exception {
        Load.run(server.port(), 16, WARM.dividedBy(3), bare);
        Load.run(server.port(), 16, WARM, new Registering(SLUG, TYPE, "warm")::overRest);
        for (int clients : new int[] {1, 16, 64}) {
            Load.Result yardstick = Load.run(server.port(), clients, MEASURE, bare);
            measure(
                    server,
                    "register.rest." + clients,
                    clients,
                    yardstick,
                    new Registering(SLUG, TYPE, "rest" + clients)::overRest);
        }
    }

    private void pages(MeasuredServer server) throws Exception {
        Load.run(server.port(), 16, WARM.dividedBy(3), Registering::emptyViews);
        Load.run(server.port(), 16, WARM.dividedBy(2), new Registering(SLUG, TYPE, "warmp")::overPages);
        for (int clients : new int[] {1, 16, 64}) {
            Load.Result yardstick = Load.run(server.port(), clients, MEASURE, Registering::emptyViews);
            measure(
                    server,
                    "register.pages." + clients,
                    clients,
                    yardstick,
                    new Registering(SLUG, TYPE, "page" + clients)::overPages);
        }
    }

    private void measure(MeasuredServer server, String name, int clients, Load.Result yardstick, Load.Work work)
            throws Exception {
        double application = server.applicationMillis();
        double database = server.databaseMillis();
        long statements = server.statements();
        Load.Result result = Load.run(server.port(), clients, MEASURE, work);
        application = server.applicationMillis() - application;
        database = server.databaseMillis() - database;
        statements = server.statements() - statements;
        String conditions = clients + " clients, " + MEASURE.toSeconds() + " s, failures " + result.failures()
                + ", yardstick failures " + yardstick.failures();
        figures.add(name + ".rate", result.rate(), "per second", "yardstick", yardstick.rate(), conditions);
        figures.add(name + ".p50", result.millis(50), "ms", conditions);
        figures.add(name + ".p95", result.millis(95), "ms", conditions);
        figures.add(name + ".p99", result.millis(99), "ms", conditions);
        figures.add(name + ".application", application / result.done(), "ms processor", conditions);
        figures.add(name + ".database", database / result.done(), "ms processor", conditions);
        figures.add(name + ".statements", statements / (double) result.done(), "per registration", conditions);
        assertThat(yardstick.failed())
                .as("failures of the yardstick %s", yardstick.failures())
                .isZero();
        assertThat(result.failed()).as("failures %s", result.failures()).isZero();
    }

    private static Load.Work bareServlet(MeasuredServer server) throws Exception {
        String ofEvent = " where event_id = (select id from event where slug = '" + SLUG + "')";
        return Registering.bareServlet(
                server.text("select id from event where slug = '" + SLUG + "'"),
                server.text("select id from registration_type" + ofEvent + " and code = '" + TYPE + "'"),
                server.text("select id from quota" + ofEvent + " and name = 'student volunteers'"),
                server.text("select id from policy_version" + ofEvent + " and code = 'code-of-conduct'"));
    }
}
