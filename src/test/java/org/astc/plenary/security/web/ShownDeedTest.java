package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.security.AuditLine;
import org.junit.jupiter.api.Test;

class ShownDeedTest {
    @Test
    void aChangedFieldShowsWhatItWasAndWhatItIs() {
        ShownDeed deed = ShownDeed.of(line("Noor", "{\"status\":\"HELD\"}", "{\"status\":\"CONFIRMED\",\"total\":3}"));

        assertThat(deed.changes())
                .containsExactly(
                        new ShownDeed.Change("status", "HELD", "CONFIRMED"), new ShownDeed.Change("total", "", "3"));
        assertThat(deed.who()).isEqualTo("Noor");
    }

    @Test
    void aFieldThatStayedAsItWasIsNotShown() {
        ShownDeed deed = ShownDeed.of(
                line("Noor", "{\"total\":3,\"status\":\"HELD\"}", "{\"total\":3,\"status\":\"CONFIRMED\"}"));

        assertThat(deed.changes()).containsExactly(new ShownDeed.Change("status", "HELD", "CONFIRMED"));
    }

    @Test
    void whereNobodyWasSignedInTheKindOfActorIsShown() {
        assertThat(ShownDeed.of(line(null, null, null)).who()).isEqualTo("buyer");
        assertThat(ShownDeed.of(line(null, null, null)).changes()).isEmpty();
    }

    private static AuditLine line(String account, String before, String after) {
        Instant noon = Instant.parse("2027-03-01T12:00:00Z");
        return new AuditLine(Ids.next(), noon, "buyer", account, "order-confirmed", "order", Ids.next(), before, after);
    }
}
