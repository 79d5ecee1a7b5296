package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.Policy;

/** The code of conduct of an event, to which its presenters agree in the version in force. */
@ApplicationScoped
public class Conduct {
    private static final String CODE = "code-of-conduct";

    private EventQueries events;
    private Clock clock;

    protected Conduct() {}

    @Inject
    Conduct(EventQueries events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Returns the version in force; empty if the event has none. */
    public Optional<Policy> of(UUID eventId) {
        return events.policiesInForce(eventId, clock.instant()).stream()
                .filter(policy -> policy.code().equals(CODE))
                .findFirst();
    }

    /**
     * Asks that somebody agreed to what one must agree to.
     *
     * @throws ConductChanged if it was another version of the code of conduct, or none
     * @throws IllegalTransition if they do not say that they will register
     */
    void require(UUID eventId, Consents given) {
        if (!Objects.equals(of(eventId).map(Policy::version).orElse(null), given.conductVersion())) {
            throw new ConductChanged();
        }
        if (!given.registers()) {
            throw new IllegalTransition();
        }
    }
}
