package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Sends what is due: claims some letters, writes and delivers each outside any transaction, notes each at once, and
 * claims again until nothing is due or enough was sent for one round. Two rounds may run side by side, on one node or
 * on several: a letter is claimed by one of them.
 */
@ApplicationScoped
class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final int CLAIMED_AT_ONCE = 20;
    private static final int SENT_IN_A_ROUND = 200;

    private Sorting sorting;
    private Writers writers;
    private Postman postman;
    private Clock clock;

    protected Round() {}

    @Inject
    Round(Sorting sorting, Writers writers, Postman postman, Clock clock) {
        this.sorting = sorting;
        this.writers = writers;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * Sends what is due.
     *
     * @param stopping asked before every letter; once true, the claimed rest is given back
     * @throws MailServerUnreachable if letters are due and the mail server does not answer; they are given back
     */
    @ActivateRequestContext
    void send(BooleanSupplier stopping) throws MailServerUnreachable {
        List<Claim> claims = sorting.claim(CLAIMED_AT_ONCE);
        if (claims.isEmpty()) {
            return;
        }
        int done = 0;
        try (Postman.Tour tour = connect(claims)) {
            while (!claims.isEmpty()) {
                deliver(claims, tour, stopping);
                done += claims.size();
                claims =
                        done < SENT_IN_A_ROUND && !stopping.getAsBoolean() ? sorting.claim(CLAIMED_AT_ONCE) : List.of();
            }
        }
    }

    private Postman.Tour connect(List<Claim> claims) throws MailServerUnreachable {
        try {
            return postman.leave();
        } catch (MailServerUnreachable silent) {
            sorting.release(claims);
            throw silent;
        }
    }

    private void deliver(List<Claim> claims, Postman.Tour tour, BooleanSupplier stopping) throws MailServerUnreachable {
        int settled = 0;
        try {
            for (Claim claim : claims) {
                if (stopping.getAsBoolean() || isLate(claim)) {
                    return;
                }
                deliver(claim, tour);
                settled++;
            }
        } finally {
            sorting.release(claims.subList(settled, claims.size()));
        }
    }

    private void deliver(Claim claim, Postman.Tour tour) throws MailServerUnreachable {
        Optional<Mail> mail;
        try {
            mail = writers.write(claim.letter());
        } catch (RuntimeException unwritable) {
            LOG.log(System.Logger.Level.ERROR, "letter " + claim.id() + " could not be written", unwritable);
            sorting.refused(claim, "not written: " + unwritable.getClass().getSimpleName());
            return;
        }
        if (mail.isEmpty()) {
            sorting.dropped(claim);
            return;
        }
        try {
            tour.deliver(claim.id(), claim.letter(), mail.get());
            sorting.sent(claim);
        } catch (MailRefused refused) {
            LOG.log(System.Logger.Level.WARNING, "letter {0} was refused by the mail server", claim.id());
            if (refused.isHopeless()) {
                sorting.hopeless(claim, refused.getMessage());
            } else {
                sorting.refused(claim, refused.getMessage());
            }
        }
    }

    // with less than half of its time left a slow delivery could outlive the claim, and the letter would leave twice
    private boolean isLate(Claim claim) {
        return clock.instant().plus(Sorting.CLAIM.dividedBy(2)).isAfter(claim.until());
    }
}
