package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.astc.plenary.platform.Secrets;

/** Begins, recognizes and ends sessions. The browser holds a random token, the store its hash. */
@ApplicationScoped
@Transactional
public class SessionService {
    private SignInSessions sessions;
    private SignInLinks links;
    private HalfSignIns halves;
    private Secrets secrets;
    private AuditTrail trail;
    private Clock clock;

    protected SessionService() {}

    @Inject
    SessionService(
            SignInSessions sessions,
            SignInLinks links,
            HalfSignIns halves,
            Secrets secrets,
            AuditTrail trail,
            Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.halves = halves;
        this.secrets = secrets;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says whose token this is, with the roles that the account has at this moment; empty if nobody's, or if the
     * session has ended or the account is closed.
     */
    public Optional<Caller.Identity> identify(String token) {
        List<Object[]> rows = sessions.withAccountAndRoles(Secrets.hash(token));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SignInSession session = (SignInSession) rows.get(0)[0];
        Account account = (Account) rows.get(0)[1];
        Instant now = clock.instant();
        if (!session.isAlive(now) || !account.isActive()) {
            return Optional.empty();
        }
        session.see(now);
        return Optional.of(account.identity(grants(rows)));
    }

    /** Says whether the token's session began so lately that its owner need not sign in again for a grave deed. */
    public boolean isFresh(String token) {
        return token != null
                && sessions.of(Secrets.hash(token))
                        .filter(session -> session.isFresh(clock.instant()))
                        .isPresent();
    }

    /** Ends the session of the token; nothing happens if there is none. */
    public void signOut(String token) {
        sessions.of(Secrets.hash(token)).ifPresent(session -> session.end(clock.instant()));
    }

    /**
     * Begins a session and returns its token: always a new one, so that one planted before signing in is worth nothing.
     *
     * <p>Whoever calls this has made sure who it is, with the second factor if there is one: {@link FirstStep} and
     * {@link CodeSignIn} do, and nobody else but those who replace a session that was there.
     *
     * @param visit from where; the session that the browser still had ends
     */
    String begin(Account account, String way, Visit visit) {
        Instant now = clock.instant();
        if (visit.former() != null) {
            signOut(visit.former());
        }
        String token = secrets.random();
        sessions.add(new SignInSession(account.getId(), Secrets.hash(token), visit.browser(), now));
        trail.record(new Deed("account", "signed-in", "account", account.getId(), null, Map.of(), Map.of("way", way)));
        return token;
    }

    /**
     * Ends all sessions of the account and makes its sign-in links and half sign-ins worthless, as after a new
     * password.
     */
    public void endAll(Account account) {
        sessions.endAllOf(account.getId(), clock.instant());
        links.spendAllOf(account.getEmail(), clock.instant());
        halves.spendAllOf(account.getId(), clock.instant());
    }

    /** Returns the roles that stand third in each row; none if there are none. */
    static List<Caller.Grant> grants(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (RoleGrant) row[2])
                .filter(Objects::nonNull)
                .map(RoleGrant::toGrant)
                .toList();
    }
}
