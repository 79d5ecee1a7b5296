package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where letters are posted. A letter posted in a transaction leaves only if that transaction commits. */
@ApplicationScoped
public class Outbox {
    private OutboxEntries entries;
    private Clock clock;

    protected Outbox() {}

    @Inject
    Outbox(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void post(Letter letter) {
        entries.add(new OutboxEntry(letter, clock.instant()));
    }
}
