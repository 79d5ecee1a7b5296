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
    private Secrets secrets;
    private AuditTrail trail;
    private Clock clock;

    protected SessionService() {}

    @Inject
    SessionService(SignInSessions sessions, SignInLinks links, Secrets secrets, AuditTrail trail, Clock clock) {
        this.sessions = sessions;
        this.links = links;
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
        return Optional.of(new Caller.Identity(account.getId(), account.getEmail(), account.getName(), grants(rows)));
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
     * @param former the token that the browser sent, or null; its session ends
     */
    public String begin(Account account, String way, String former) {
        Instant now = clock.instant();
        if (former != null) {
            signOut(former);
        }
        String token = secrets.random();
        sessions.add(new SignInSession(account.getId(), Secrets.hash(token), now));
        trail.record(new Deed("account", "signed-in", "account", account.getId(), null, Map.of(), Map.of("way", way)));
        return token;
    }

    /** Ends all sessions of the account and makes its sign-in links worthless, as after a new password. */
    public void endAll(Account account) {
        sessions.endAllOf(account.getId(), clock.instant());
        links.spendAllOf(account.getEmail(), clock.instant());
    }

    private static List<Caller.Grant> grants(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (RoleGrant) row[2])
                .filter(Objects::nonNull)
                .map(RoleGrant::toGrant)
                .toList();
    }
}
