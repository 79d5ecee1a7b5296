package org.astc.plenary.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What may be tried only so often: a number of tries at once, then one more after each pause. The limits hold in every
 * mode; {@code PLENARY_RATE_LIMITS=off} does not lift them.
 */
public enum Limit {
    /** Wrong passwords for one account from one client: a person who mistypes never meets it. */
    PASSWORD_OF_ACCOUNT_BY_CLIENT(10, Duration.ofSeconds(30)),
    /** Wrong passwords from one client, which may be a whole conference hall behind one address. */
    PASSWORD_BY_CLIENT(100, Duration.ofSeconds(3)),
    /** Wrong passwords for one account from everywhere; the sign-in link stays open to its owner. */
    PASSWORD_OF_ACCOUNT(60, Duration.ofSeconds(10)),
    /** Wrong codes of an authenticator app and wrong recovery codes, for one account from everywhere. */
    CODE_OF_ACCOUNT(5, Duration.ofMinutes(1)),
    /** Sign-in links to one address, so that nobody's mailbox is flooded. */
    LINK_TO_ADDRESS(5, Duration.ofMinutes(2)),
    /** Sign-in links asked for by one client. */
    LINK_BY_CLIENT(40, Duration.ofSeconds(10)),
    /** Wrong keys of sign-in links from one client. */
    SECRET_BY_CLIENT(60, Duration.ofSeconds(5)),
    /** Wrong codes and keys of orders and registrations from one client, which may be a whole conference hall. */
    PRIVATE_LINK_BY_CLIENT(300, Duration.ofSeconds(1)),
    /** Codes sent for one person's own page. */
    CODE_TO_PAGE(5, Duration.ofMinutes(2)),
    /** Wrong codes for one person's own page. */
    WRONG_PAGE_CODE(5, Duration.ofMinutes(2)),
    /** That somebody says where they work, which sends letters to others. */
    STAFF_CLAIM(5, Duration.ofMinutes(30)),
    /** Invitations to one address for one proposal, whether or not it is taken off and named again. */
    INVITATION_TO_PRESENTER(3, Duration.ofHours(8)),
    /** Invitations that one proposal sends, but for those that handing it in sends: all forty, and some again. */
    INVITATIONS_OF_PROPOSAL(60, Duration.ofMinutes(24));

    private final int burst;
    private final Duration pause;

    Limit(int burst, Duration pause) {
        this.burst = burst;
        this.pause = pause;
    }

    /** Returns what is counted: this limit for these particular parts, such as an address and a client. */
    public Counted of(String... parts) {
        return new Counted(this, String.join("\n", parts));
    }

    /** Returns how long to wait until there may be another try; zero or less if it may be now. */
    Duration pauseAt(Instant clearedAt, Instant now) {
        return Duration.between(now, clearedAt).minus(pause.multipliedBy(burst - 1L));
    }

    /** Returns the latest moment at which tries may be forgotten for another to be admitted now. */
    Instant latest(Instant now) {
        return now.plus(pause.multipliedBy(burst - 1L));
    }

    /** Returns when all tries are forgotten, after one more. */
    Instant countedAt(Instant clearedAt, Instant now) {
        return (clearedAt.isAfter(now) ? clearedAt : now).plus(pause);
    }

    Duration pause() {
        return pause;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
