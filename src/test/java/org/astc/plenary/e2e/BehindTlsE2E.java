package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plenary as it runs in production: known by an https address, behind a proxy on this machine, with all limits. */
class BehindTlsE2E {
    private static final String PROXIED = "Host: plenary.example\r\nX-Forwarded-For: %s\r\nConnection: close\r\n";
    private static ServerProcess server;
    private static BareLine line;

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, String> settings = Map.of(
                "PLENARY_PORT",
                Integer.toString(port),
                "PLENARY_BASE_URL",
                "https://plenary.example",
                "PLENARY_TRUSTED_PROXIES",
                "127.0.0.1,::1");
        server = ServerProcess.start(EmptyFolder.at(Path.of("target/e2e/tls")), settings, "serve")
                .awaitReady(Duration.ofMinutes(5));
        line = new BareLine(URI.create("http://127.0.0.1:" + port));
    }

    @AfterAll
    static void stop() {
        server.terminate(Duration.ofSeconds(30));
    }

    @Test
    void browsersAreToldToStayWithTls() {
        assertThat(get("/", "192.0.2.10")).contains("Strict-Transport-Security: max-age=31536000");
        assertThat(get("/nothing", "192.0.2.10")).contains("Strict-Transport-Security: max-age=31536000");
    }

    @Test
    void aFloodFromOneAddressIsAskedToComeAgainAndOthersAreServed() {
        int refused = 0;
        String last = "";
        for (int i = 0; i < 600 && refused == 0; i++) {
            last = post("192.0.2.20");
            refused += BareLine.status(last) == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(1);
        assertThat(last).containsPattern("Retry-After: [1-9]");
        assertThat(BareLine.status(post("192.0.2.21"))).isNotEqualTo(429);
        assertThat(BareLine.status(get("/", "192.0.2.20")))
                .as("reading has its own share")
                .isEqualTo(200);
    }

    private static String get(String path, String client) {
        return line.send("GET " + path + " HTTP/1.1\r\n" + String.format(PROXIED, client) + "\r\n");
    }

    private static String post(String client) {
        return line.send("POST /appearance HTTP/1.1\r\n" + String.format(PROXIED, client)
                + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 11\r\n\r\ntheme=light");
    }
}
