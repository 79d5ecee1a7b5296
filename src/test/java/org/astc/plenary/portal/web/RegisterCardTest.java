package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.astc.plenary.event.ColorField;
import org.astc.plenary.event.EventKind;
import org.astc.plenary.event.EventStatus;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.Figure;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.event.Setting;
import org.astc.plenary.event.Venue;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;
import org.junit.jupiter.api.Test;

class RegisterCardTest {
    private static final Instant NOW = Instant.parse("2027-05-01T12:00:00Z");
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    private static final UUID EVENT = new UUID(1, 1);
    private static final PhaseWindow WINDOW =
            new PhaseWindow(PhaseKind.REGISTRATION, NOW.minusSeconds(60), NOW.plusSeconds(60));

    @Test
    void theRangeBeginsWithFreeIfSomethingIs() {
        RegisterCard card = card(Locale.ENGLISH, 0, 12_000);

        assertThat(card.getRange()).isEqualTo("Free – $120");
        assertThat(card.getCheapest()).isEqualTo("Free – $120");
        assertThat(card.getHeadline()).isEqualTo("Free – $120");
        assertThat(card(Locale.FRENCH, 12_000, 0).getRange()).startsWith("Gratuit – 120");
        assertThat(card(new Locale("es"), 12_000, 0).getRange()).startsWith("Gratis – 120");
    }

    @Test
    void onePriceIsNoRange() {
        assertThat(card(Locale.ENGLISH, 0, 0).getRange()).isEqualTo("Free");
        assertThat(card(Locale.ENGLISH, 0).getCheapest()).isEqualTo("Free");
        assertThat(card(Locale.ENGLISH, 4_000).getRange()).isEqualTo("$40");
        assertThat(card(Locale.ENGLISH).getRange()).isEmpty();
    }

    @Test
    void whereNothingIsFreeItBeginsWithTheLowestPrice() {
        RegisterCard card = card(Locale.ENGLISH, 77_500, 14_000, 29_000);

        assertThat(card.getRange()).isEqualTo("From $140 to $775");
        assertThat(card.getCheapest()).isEqualTo("From $140");
    }

    private static RegisterCard card(Locale language, long... prices) {
        Offer.Phase regular = new Offer.Phase(new UUID(2, 2), "Regular", null);
        List<Offer.Type> types = LongStream.of(prices)
                .mapToObj(price -> new Offer.Type(
                        UUID.randomUUID(),
                        "type",
                        "Type",
                        "",
                        true,
                        Map.of(regular.id(), Money.ofMinor(price, "USD")),
                        Set.of()))
                .toList();
        Offer offer = new Offer(
                EVENT,
                1,
                "fair",
                true,
                HALIFAX,
                "USD",
                WINDOW.opensAt(),
                WINDOW.closesAt(),
                List.of(regular),
                types,
                List.of(),
                List.of());
        return RegisterCard.of(
                event(), Optional.of(WINDOW), Optional.of(new OfferNow(offer, Map.of(), NOW)), NOW, language);
    }

    private static EventSummary event() {
        LocalDateTime start = LocalDateTime.of(2027, 9, 18, 9, 0);
        return new EventSummary(
                EVENT,
                1,
                "fair",
                EventKind.WORKSHOP,
                EventStatus.PUBLISHED,
                "Fair",
                "Workshop",
                "",
                "",
                List.of(),
                start,
                start.plusHours(3),
                HALIFAX,
                "USD",
                "en",
                List.of("en"),
                Setting.ONLINE,
                Venue.none(),
                ColorField.LAGOON,
                Figure.WAVES);
    }
}
