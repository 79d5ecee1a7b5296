package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.e2e.BareLine;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that look for holes of the server below the pages (group 9). */
@PlenaryRuns
class ProbesE2E {
    private static final String[] BRANDS = {
        "Payara", "GlassFish", "Grizzly", "Mojarra", "EclipseLink", "MariaDB", "Exception", "\tat ", "org.astc"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.//WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF./web.xml",
                "/META-INF/MANIFEST.MF",
                "/..;/",
                "/events/..;/WEB-INF/web.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/%252e%252e/WEB-INF/web.xml",
                "/%2fWEB-INF/web.xml",
                "/events;x=1/webinar",
                "/EVENTS/webinar",
                "/events/webinar%00",
                "/events/webinar\0",
                "/events\\webinar",
                "//events/webinar",
                "/events/%c0%ae%c0%ae/",
                "/portal/home.xhtml",
                "/platform/error.xhtml",
                "/error",
                "/assets/../WEB-INF/web.xml",
                "/assets/..%2fWEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..&loc=../WEB-INF&con=WEB-INF&v=..",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml"
            })
    void s81APathTrickFindsNothing(String path, Plenary plenary) {
        String answer = new BareLine(plenary.address()).ask("GET", path, "");

        assertThat(BareLine.status(answer)).as(answer).isIn(400, 404);
        assertThat(answer).doesNotContain("<web-app").doesNotContain(BRANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pfdrid=abc&pfdrt=sc", "pfdrid=abc&pfdrt=qr", "pfdrid=..%2F..%2FWEB-INF&pfdrt=sc&value=1"})
    void s82TheResourceOfPrimeFacesIsEmpty(String query, Visitor visitor) {
        var answer = visitor.get("/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&" + query);

        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.statusCode() == 200 ? answer.body() : "").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/ready",
                "/health/live",
                "/metrics",
                "/metrics/base",
                "/metrics/vendor",
                "/openapi",
                "/openapi/ui",
                "/management/domain",
                "/__asadmin",
                "/api/v1/application.wadl"
            })
    void s83TheServersOwnPagesAreNotThere(String path, Visitor visitor) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/events/webinar/register", "/events/nothing"})
    void s85TheNumberOfAWindowIsNeverWrittenIntoThePage(String path, Visitor visitor) {
        String page = visitor.get(path + "?jfwid=canary%22%3E%3Cscript%3E&jakarta.faces.ClientWindow=canary%22%3E")
                .body();

        assertThat(page)
                .doesNotContain("canary\"", "canary<", "canary>", "<script>")
                .doesNotContain("name=\"jakarta.faces.ClientWindow\"");
    }

    @Test
    void s86OneRequestIsNeverTwo(Plenary plenary) {
        BareLine line = new BareLine(plenary.address());
        String head = "POST /sign-in HTTP/1.1\r\nHost: " + line.host()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        String hidden = "GET /accessibility HTTP/1.1\r\nHost: " + line.host() + "\r\n\r\n";

        for (String smuggled : List.of(
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 0\r\nContent-Length: " + hidden.length() + "\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1;x=\n" + "a\r\n0\r\n\r\n")) {
            String answer = line.send(head + smuggled + hidden);

            assertThat(BareLine.status(answer)).as(smuggled).isIn(400, 411, 501);
            assertThat(answer).as(smuggled).doesNotContain("HTTP/1.1 200");
        }
    }

    @Test
    void s19s86ARequestWithTwoHostsIsRefused(Plenary plenary) {
        BareLine line = new BareLine(plenary.address());

        assertThat(BareLine.status(line.ask("GET", "/", "Host: evil.example\r\n")))
                .isEqualTo(400);
        assertThat(BareLine.status(line.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PUT", "DELETE", "PATCH", "PROPFIND", "get"})
    void s87AMethodThatNobodyNeedsIsRefused(String method, Plenary plenary) {
        BareLine line = new BareLine(plenary.address());

        for (String path : List.of("/", "/events/webinar", "/api/v1/events", "/assets/nothing")) {
            assertThat(BareLine.status(line.ask(method, path, "X-Canary: echo\r\n")))
                    .as(method + " " + path)
                    .isIn(404, 405);
        }
        assertThat(line.ask(method, "/", "X-Canary: echo\r\n")).doesNotContain("echo");
    }

    @Test
    void s87TooMuchOfAnythingIsRefusedAndHarmsNobody(Plenary plenary) {
        BareLine line = new BareLine(plenary.address());
        String headers =
                IntStream.range(0, 500).mapToObj(i -> "X-" + i + ": a\r\n").collect(Collectors.joining());
        // Aa and BB have the same hash code, and so has every row of them
        String collisions = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format("%14s", Integer.toBinaryString(i))
                                .replace(" ", "Aa")
                                .replace("0", "Aa")
                                .replace("1", "BB")
                        + "=1")
                .collect(Collectors.joining("&"));
        String mebibyte = "a".repeat(1 << 20);

        assertThat(BareLine.status(line.ask("GET", "/", "X-Long: " + "a".repeat(20_000) + "\r\n")))
                .isIn(400, 431);
        assertThat(BareLine.status(line.ask("GET", "/", headers))).isIn(400, 431);
        assertThat(BareLine.status(line.ask("GET", "/?q=" + "a".repeat(20_000), "")))
                .isIn(400, 414);
        assertThat(BareLine.status(post(line, "q=" + mebibyte))).isEqualTo(413);
        long start = System.nanoTime();
        int many = BareLine.status(post(line, collisions));
        assertThat(many).isIn(200, 303, 400, 413, 422);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
    }

    @Test
    void s87SlowSendersDoNotKeepOthersOut(Plenary plenary) throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(
                        plenary.address().getHost(), plenary.address().getPort());
                socket.getOutputStream()
                        .write("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nX-".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            long start = System.nanoTime();

            assertThat(plenary.visitor().get("/").statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void s88ErrorsNameNobodyAndShowNothingOfTheInside(Plenary plenary, Visitor visitor) {
        BareLine line = new BareLine(plenary.address());
        List<String> answers = List.of(
                line.ask("GET", "/%2e%2e/", ""),
                line.ask("GET", "/%252e", ""),
                line.ask("GET", "/nothing", ""),
                line.ask("GET", "/api/v1/nothing", ""),
                line.ask("POST", "/api/v1/events/webinar/orders", "Content-Type: text/plain\r\nContent-Length: 0\r\n"),
                line.ask("POST", "/api/v1/events/webinar/orders", "Transfer-Encoding: chunked\r\n"),
                line.ask("PUT", "/", ""),
                line.ask("TRACE", "/", ""),
                line.ask("FOO", "/api/v1/events", ""),
                line.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
                line.send("nonsense\r\n\r\n"),
                line.ask("GET", "/", "X-Long: " + "a".repeat(20_000) + "\r\n"),
                post(line, "q=" + "a".repeat(1 << 20)),
                line.ask("POST", "/sign-in", "Content-Length: 99999999\r\n"),
                line.ask("GET", "/%", ""));

        for (String answer : answers) {
            assertThat(BareLine.status(answer)).as(answer).isNotEqualTo(200);
            assertThat(answer).doesNotContain(BRANDS).doesNotContainIgnoringCase("\r\nServer:", "\r\nX-Powered-By:");
        }
        assertThat(visitor.get("/nothing").body()).contains("Plenary").contains("<h1");
    }

    private static String post(BareLine line, String body) {
        return line.send("POST /sign-in HTTP/1.1\r\nHost: " + line.host()
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }
}
