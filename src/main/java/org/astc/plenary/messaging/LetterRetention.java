package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.security.Retention;

/** How long it is known to whom a letter went. That one was sent stays. */
@ApplicationScoped
@Transactional
public class LetterRetention implements Retention {
    private static final Period RECIPIENTS = Period.ofDays(90);

    private OutboxEntries entries;

    protected LetterRetention() {}

    @Inject
    LetterRetention(OutboxEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("messaging.kept.letters", RECIPIENTS));
    }

    /** All at once: a statement is enough. */
    @Override
    public int purge(Instant now) {
        entries.forgetRecipientsBefore(before(now, RECIPIENTS));
        return 0;
    }

    private static Instant before(Instant now, Period period) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
