package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The running product from outside: alive, ready, and nothing listens that should not. */
@PlenaryRuns
class RunningE2E {
    @Test
    void itIsAliveAndReady(Visitor visitor) {
        assertThat(visitor.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void s84OnlyThePagesTheDatabaseAndTheMailboxListenAndOnlyOnLoopback(Plenary plenary) {
        URI address = plenary.address();

        var launcher = ListeningPorts.of(plenary.process().handle());
        var database = ListeningPorts.of(plenary.process().database());

        assertThat(launcher).hasSize(2).extracting("port").contains(address.getPort());
        assertThat(database).hasSize(1);
        assertThat(launcher).allMatch(listener -> listener.address().isLoopbackAddress());
        assertThat(database).allMatch(listener -> listener.address().isLoopbackAddress());
    }

    @Test
    void theInvariantsAreCheckedWhileItServes(Plenary plenary) {
        ServerProcess check = ServerProcess.start(plenary.process().data().getParent(), Map.of(), "check");

        assertThat(check.awaitEnd(Duration.ofMinutes(2))).as(check::output).isZero();
        assertThat(check.output()).contains(" 0 violations.").hasLineCount(1);
        assertThat(plenary.visitor().get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserShowsTheHomePage(Page page) {
        page.navigate("/");

        assertThat(page.locator("h1").count()).isEqualTo(1);
        Accessible.check(page);
        Screenshots.take(page, "home");
    }
}
