package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;

/** Where the caller is signed in. A session that is ended here is over with its very next request. */
@ApplicationScoped
@Transactional
public class OwnSessions {
    private SignInSessions sessions;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected OwnSessions() {}

    @Inject
    OwnSessions(SignInSessions sessions, Caller caller, AuditTrail trail, Clock clock) {
        this.sessions = sessions;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns all browsers in which the caller is signed in, that of the token first, then the last seen. */
    public List<OwnSession> list(String token) {
        String hash = Secrets.hash(token);
        return alive().map(session -> new OwnSession(
                        session.getId(),
                        session.getBrowser(),
                        session.getCreatedAt(),
                        session.getLastSeenAt(),
                        session.has(hash)))
                .sorted(Comparator.comparing(OwnSession::here)
                        .thenComparing(OwnSession::lastSeen)
                        .reversed())
                .toList();
    }

    /**
     * Ends one of them.
     *
     * @throws NotFound if the caller is not signed in with such a session
     */
    public void end(UUID sessionId) {
        SignInSession ended = alive().filter(session -> session.getId().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        ended.end(clock.instant());
        record(1);
    }

    /** Ends all but that of the token. */
    public void endOthers(String token) {
        String hash = Secrets.hash(token);
        List<SignInSession> others =
                alive().filter(session -> !session.has(hash)).toList();
        others.forEach(session -> session.end(clock.instant()));
        record(others.size());
    }

    private Stream<SignInSession> alive() {
        return sessions.ofAccount(account()).stream().filter(session -> session.isAlive(clock.instant()));
    }

    private UUID account() {
        return caller.identity().map(Caller.Identity::accountId).orElseThrow(Forbidden::new);
    }

    private void record(int count) {
        trail.record(
                new Deed("account", "sessions-ended", "account", account(), null, Map.of(), Map.of("sessions", count)));
    }
}
