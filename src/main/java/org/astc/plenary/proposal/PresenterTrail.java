package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/** Writes down what was done to presenters, and by them: never a name, an address or a word of theirs. */
@ApplicationScoped
class PresenterTrail {
    private static final String THING = "presenter";

    private AuditTrail trail;

    protected PresenterTrail() {}

    @Inject
    PresenterTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(String action, Presenter presenter) {
        record(action, presenter, Map.of(), Map.of());
    }

    void record(String action, Presenter presenter, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("person", action, THING, presenter.getId(), presenter.getEventId(), before, after));
    }
}
