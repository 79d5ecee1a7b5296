package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Moments;
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

    @Test
    void itTellsOfTheThingsThatItsChangesName() {
        UUID event = Ids.next();

        assertThat(ShownDeed.of(line("Noor", null, "{\"event\":\"" + event + "\",\"role\":\"DOOR\"}"))
                        .told())
                .containsExactly(event);
        assertThat(ShownDeed.id("every")).isEmpty();
        assertThat(ShownDeed.id("-".repeat(36))).isEmpty();
    }

    @Test
    void aThingGoesByItsNameOrElseByTheLastDigitsOfItsId() {
        UUID known = Ids.next();
        UUID unknown = UUID.fromString("0190f0a4-0000-7000-8000-00001f2e3d4c");
        ShownDeeds deeds = new ShownDeeds(List.of(), Moments.UTC, Map.of(known, "webinar"), true);

        assertThat(deeds.name(known)).isEqualTo("webinar");
        assertThat(deeds.name(unknown)).isEqualTo("…1f2e3d4c");
    }

    private static AuditLine line(String account, String before, String after) {
        Instant noon = Instant.parse("2027-03-01T12:00:00Z");
        return new AuditLine(
                Ids.next(), noon, "buyer", account, "order-confirmed", "order", Ids.next(), null, before, after);
    }
}
