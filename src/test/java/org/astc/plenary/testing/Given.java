package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.ColorField;
import org.astc.plenary.event.EventDates;
import org.astc.plenary.event.EventKind;
import org.astc.plenary.event.EventPlan;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.EventTexts;
import org.astc.plenary.event.Figure;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PolicyText;
import org.astc.plenary.event.Setting;
import org.astc.plenary.event.Venue;
import org.astc.plenary.registration.OfferPlan;
import org.astc.plenary.registration.OfferService;
import org.astc.plenary.security.Caller;

/** What container tests begin with. */
@ApplicationScoped
public class Given {
    @Inject
    private EventService events;

    @Inject
    private OfferService offers;

    @Inject
    private Caller caller;

    /** Does the work as the house itself, on whatever thread. */
    @ActivateRequestContext
    public void asTheHouse(Runnable work) {
        caller.is(Caller.Identity.system());
        work.run();
    }

    /** Sets up a published event with a policy to accept, open for registration, and returns its slug. */
    public String anEvent(OfferPlan plan) {
        return anEvent(plan, LocalDateTime.of(2040, 6, 1, 9, 0));
    }

    /** Sets up the same that begins at another time, in Halifax. */
    public String anEvent(OfferPlan plan, LocalDateTime start) {
        String slug = "event-" + UUID.randomUUID();
        caller.is(Caller.Identity.system());
        UUID id = events.create(new EventPlan(
                slug,
                EventKind.WORKSHOP,
                new EventTexts("en", "A workshop", "Workshop", "Short.", "Long."),
                new EventDates(start, start.plusHours(2), ZoneId.of("America/Halifax")),
                Setting.ONLINE,
                Venue.none(),
                "USD",
                List.of("en"),
                ColorField.LAGOON,
                Figure.WAVES));
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        events.addPhase(id, PhaseKind.REGISTRATION, yesterday, yesterday.plus(Duration.ofDays(100)));
        events.publishPolicy(id, new PolicyText("code-of-conduct", "Code of conduct", "Be kind.", true), yesterday);
        offers.open(id, plan);
        events.publish(id);
        caller.is(null);
        return slug;
    }
}
