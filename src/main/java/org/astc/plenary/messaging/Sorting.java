package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Hands letters to senders and notes what became of them. Every method is one short transaction; nothing is sent inside
 * one.
 */
@ApplicationScoped
@Transactional
public class Sorting {
    static final Duration CLAIM = Duration.ofMinutes(2);

    private OutboxEntries entries;
    private Clock clock;

    protected Sorting() {}

    @Inject
    Sorting(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Claims due letters, at most one per recipient. */
    List<Claim> claim(int atMost) {
        Instant now = clock.instant();
        Instant until = now.plus(CLAIM);
        return entries.lockDue(now, atMost).stream()
                .map(entry -> {
                    entry.claim(until);
                    return new Claim(entry.id(), entry.letter(), until);
                })
                .toList();
    }

    void sent(Claim claim) {
        tell(claim.id(), entry -> entry.sent(clock.instant()));
    }

    void dropped(Claim claim) {
        tell(claim.id(), OutboxEntry::drop);
    }

    void refused(Claim claim, String why) {
        tell(claim.id(), entry -> entry.refused(why, clock.instant()));
    }

    void hopeless(Claim claim, String why) {
        tell(claim.id(), entry -> entry.giveUp(why));
    }

    void release(List<Claim> claims) {
        claims.forEach(claim -> tell(claim.id(), OutboxEntry::release));
    }

    private void tell(UUID id, Consumer<OutboxEntry> news) {
        entries.find(id).filter(OutboxEntry::isPending).ifPresent(news);
    }
}
