package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.accessibility.Channel;
import org.astc.plenary.accessibility.Diet;
import org.astc.plenary.accessibility.Need;
import org.astc.plenary.accessibility.RequestStatus;
import org.astc.plenary.accessibility.Severity;
import org.astc.plenary.accessibility.TakeoverOfRequests;
import org.astc.plenary.accessibility.Wish;
import org.astc.plenary.registration.OwnPages;

/** Lets ninety of the demo's people ask for access or for food. */
@ApplicationScoped
class DemoAccessRequests {
    private static final int REQUESTS = 90;
    private static final List<String> WORDS = List.of(
            "I lip-read. In panel sessions I lose the thread when people talk over each other.",
            "I use a powerchair and come with my assistant; two seats together, please.",
            "A quiet corner for ten minutes between sessions helps me through the day.",
            "J’ai besoin des diapositives la veille, en fichiers balisés.",
            "Vengo con mi perro guía.",
            "Please no strobe lights at the reception.");

    private OwnPages pages;
    private TakeoverOfRequests requests;

    protected DemoAccessRequests() {}

    @Inject
    DemoAccessRequests(OwnPages pages, TakeoverOfRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    void ask(UUID eventId, Random random, Instant now) {
        List<OwnPages.Place> places = pages.placesAt(eventId);
        int step = places.size() / REQUESTS;
        for (int i = 0; i < REQUESTS; i++) {
            RequestStatus status = i % 3 == 0
                    ? RequestStatus.ARRANGED
                    : i % 3 == 1 ? RequestStatus.IN_PROGRESS : RequestStatus.RECEIVED;
            Instant asked = now.minus(Duration.ofHours(6L * (REQUESTS - i)));
            requests.takeOver(places.get(i * step).registrationId(), wish(random), status, asked);
        }
    }

    private static Wish wish(Random random) {
        Need[] needs = Need.values();
        Diet[] diets = Diet.values();
        boolean eats = random.nextInt(3) == 0;
        return new Wish(
                Set.of(needs[random.nextInt(needs.length)]),
                random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size())) : "",
                eats ? Set.of(diets[random.nextInt(diets.length)]) : Set.of(),
                "",
                eats ? Severity.values()[random.nextInt(Severity.values().length)] : null,
                Channel.EMAIL,
                "");
    }
}
