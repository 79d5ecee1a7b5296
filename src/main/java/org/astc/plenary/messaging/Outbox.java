package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

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

    /** Takes the address off the letters to it; what still waits is not sent any more. */
    public void forget(String recipient) {
        entries.forget(recipient);
    }

    /** Takes the address off the letters about these things; what still waits is not sent any more. */
    public void forgetAbout(Collection<UUID> things) {
        if (!things.isEmpty()) {
            entries.forgetAbout(things);
        }
    }
}
