package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.Retention;

/** How long it is known who presents, and who was asked and said no. */
@ApplicationScoped
@Transactional
public class PresenterRetention implements Retention {
    private static final Period DECLINED = Period.ofMonths(6);
    private static final int BATCH = 100;

    private Presenters presenters;
    private AuditErasure trail;
    private Outbox outbox;

    protected PresenterRetention() {}

    @Inject
    PresenterRetention(Presenters presenters, AuditErasure trail, Outbox outbox) {
        this.presenters = presenters;
        this.trail = trail;
        this.outbox = outbox;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("proposal.kept.presenters", null), new Kept("proposal.kept.declined", DECLINED));
    }

    @Override
    public int purge(Instant now) {
        Instant before = now.atZone(ZoneOffset.UTC).minus(DECLINED).toInstant();
        List<Presenter> old = presenters.declinedBefore(before, BATCH);
        old.forEach(presenter -> {
            presenter.erase();
            trail.forget(presenter.getId());
        });
        outbox.forgetAbout(old.stream().map(Presenter::getId).toList());
        return old.size();
    }
}
