package org.astc.plenary.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/** An invented event with something on sale, for tests without a database. */
final class Fair {
    static final Instant OPENS = Instant.parse("2027-01-01T05:00:00Z");
    static final Instant EARLY_ENDS = Instant.parse("2027-02-01T05:00:00Z");
    static final Instant CLOSES = Instant.parse("2027-06-01T04:00:00Z");
    static final UUID HOUSE = new UUID(0, 1);
    static final UUID STUDENTS = new UUID(0, 2);
    static final UUID TOUR = new UUID(0, 3);

    private static final Offer.Phase EARLY = new Offer.Phase(new UUID(1, 1), "Early", EARLY_ENDS);
    private static final Offer.Phase REGULAR = new Offer.Phase(new UUID(1, 2), "Regular", null);

    private Fair() {}

    static Offer offer() {
        return new Offer(
                new UUID(9, 9),
                1,
                "fair",
                true,
                ZoneId.of("America/New_York"),
                "USD",
                OPENS,
                CLOSES,
                List.of(EARLY, REGULAR),
                List.of(
                        type("full", true, Map.of(EARLY, 58500L, REGULAR, 67500L), Set.of(HOUSE)),
                        type("student", true, Map.of(EARLY, 0L, REGULAR, 0L), Set.of(HOUSE, STUDENTS)),
                        type("early-only", true, Map.of(EARLY, 100L), Set.of()),
                        type("hidden", false, Map.of(EARLY, 0L, REGULAR, 0L), Set.of())),
                List.of(new Offer.Extra(
                        UUID.randomUUID(), "tour-a", "Tour", "", Money.ofMinor(4000, "USD"), Set.of(TOUR))),
                List.of());
    }

    private static Offer.Type type(String code, boolean visible, Map<Offer.Phase, Long> prices, Set<UUID> quotas) {
        Map<UUID, Money> byPhase = new HashMap<>();
        prices.forEach((phase, minor) -> byPhase.put(phase.id(), Money.ofMinor(minor, "USD")));
        return new Offer.Type(UUID.randomUUID(), code, code, "", visible, byPhase, quotas);
    }

    static OfferNow now(Instant at, int houseLeft, int studentsLeft, int tourLeft) {
        return new OfferNow(
                offer(), Map.of(HOUSE, left(houseLeft), STUDENTS, left(studentsLeft), TOUR, left(tourLeft)), at);
    }

    private static OfferNow.Places left(int left) {
        return new OfferNow.Places(100, 100 - left);
    }

    static HoldRequest.Line line(String type, String... addOns) {
        return new HoldRequest.Line(
                type, new HoldRequest.Attendee("Somebody", null, null, null, false), List.of(addOns));
    }
}
