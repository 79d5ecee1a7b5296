package org.astc.plenary.portal.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.registration.OfferPlan;

/** What the demo's events sell, in cents. */
final class DemoOffers {
    private static final String HOUSE = "house";

    private DemoOffers() {}

    /** A conference: price by type and phase; the early phase is the one that runs now. */
    static OfferPlan conference(Instant earlyUntil, Instant regularUntil) {
        List<OfferPlan.Phase> phases = List.of(
                new OfferPlan.Phase("Early", earlyUntil),
                new OfferPlan.Phase("Regular", regularUntil),
                new OfferPlan.Phase("Late", null));
        List<OfferPlan.Places> quotas = List.of(
                new OfferPlan.Places(HOUSE, 2_600),
                new OfferPlan.Places("online", 5_000),
                new OfferPlan.Places("student volunteers", 100_000),
                new OfferPlan.Places("tour A", 30));
        List<OfferPlan.Type> types = List.of(
                type("full", "Member museum or partner", "All four days, on site.", 58_500, 64_500, 72_000),
                type("full-non-member", "Not a member", "All four days, on site.", 77_500, 85_000, 94_000),
                type("presenter", "Presenter", "For people with a session in the program.", 52_500, 52_500, 58_500),
                type("one-day", "One day", "Any one of the four days, on site.", 29_000, 32_000, 36_000),
                new OfferPlan.Type(
                        "online",
                        "Online, all four days",
                        "Every session that is streamed, with captions.",
                        true,
                        prices(14_000, 14_000, 14_000),
                        Set.of("online")),
                type(
                        "assistant",
                        "Personal assistant",
                        "Free, with meals, for whoever assists a participant.",
                        0,
                        0,
                        0),
                new OfferPlan.Type(
                        "student-volunteer",
                        "Student volunteer",
                        "Free, for students who help for a day.",
                        true,
                        prices(0, 0, 0),
                        Set.of("student volunteers")));
        List<OfferPlan.Extra> extras = List.of(new OfferPlan.Extra(
                "tour-a",
                "Backstage: the Gravity Barn",
                "Friday before the conference, by coach, step-free.",
                4_500,
                Set.of("tour A")));
        return new OfferPlan(phases, quotas, types, extras);
    }

    /** One free type with so many places. */
    static OfferPlan free(String code, String name, String description, int places) {
        return new OfferPlan(
                List.of(new OfferPlan.Phase("Regular", null)),
                List.of(new OfferPlan.Places(HOUSE, places)),
                List.of(new OfferPlan.Type(code, name, description, true, Map.of("Regular", 0L), Set.of(HOUSE))),
                List.of());
    }

    /** A workshop with two prices and one room. */
    static OfferPlan workshop() {
        return new OfferPlan(
                List.of(new OfferPlan.Phase("Regular", null)),
                List.of(new OfferPlan.Places(HOUSE, 40)),
                List.of(
                        new OfferPlan.Type(
                                "member",
                                "Member museum or partner",
                                "",
                                true,
                                Map.of("Regular", 4_000L),
                                Set.of(HOUSE)),
                        new OfferPlan.Type(
                                "non-member", "Not a member", "", true, Map.of("Regular", 6_500L), Set.of(HOUSE))),
                List.of());
    }

    private static OfferPlan.Type type(
            String code, String name, String description, long early, long regular, long late) {
        return new OfferPlan.Type(code, name, description, true, prices(early, regular, late), Set.of(HOUSE));
    }

    private static Map<String, Long> prices(long early, long regular, long late) {
        Map<String, Long> prices = new LinkedHashMap<>();
        prices.put("Early", early);
        prices.put("Regular", regular);
        prices.put("Late", late);
        return prices;
    }
}
