package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What signing in leaves behind about somebody, and what they sign in with. */
@ApplicationScoped
class SignInTraces {
    private SignInSessions sessions;
    private SignInLinks links;
    private HalfSignIns halves;
    private SecondFactors factors;
    private RecoveryCodes recovery;

    protected SignInTraces() {}

    @Inject
    SignInTraces(
            SignInSessions sessions,
            SignInLinks links,
            HalfSignIns halves,
            SecondFactors factors,
            RecoveryCodes recovery) {
        this.sessions = sessions;
        this.links = links;
        this.halves = halves;
        this.factors = factors;
        this.recovery = recovery;
    }

    /** Returns when and with what browser the account was signed in to, oldest first. */
    List<String> sessions(Account account) {
        return sessions.ofAccount(account.getId()).stream()
                .map(session -> (session.getCreatedAt() + " " + session.getBrowser()).strip())
                .toList();
    }

    /** Returns since when a second factor is asked for; empty if none is. */
    Optional<String> secondFactorSince(Account account) {
        return factors.of(account.getId()).map(SecondFactor::getConfirmedAt).map(Object::toString);
    }

    void erase(Account account) {
        links.deleteAllOf(account.getEmail());
        sessions.deleteAllOf(account.getId());
        halves.deleteAllOf(account.getId());
        recovery.deleteAllOf(account.getId());
        factors.deleteAllOf(account.getId());
    }
}
