package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Who sets up a second factor: the one who is signed in, for the own account, if it has a role. */
@ApplicationScoped
class Enrolling {
    private Caller caller;
    private Accounts accounts;
    private SessionService sessions;
    private AuthenticatorCodes codes;
    private AuditTrail trail;

    protected Enrolling() {}

    @Inject
    Enrolling(Caller caller, Accounts accounts, SessionService sessions, AuthenticatorCodes codes, AuditTrail trail) {
        this.caller = caller;
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.trail = trail;
    }

    /**
     * Returns the caller's own account.
     *
     * @throws Forbidden if nobody is signed in, or somebody without any role
     */
    Account own() {
        return caller.identity()
                .filter(identity -> !identity.grants().isEmpty())
                .map(identity -> accounts.get(identity.accountId()))
                .orElseThrow(Forbidden::new);
    }

    /** Returns the caller's own account, if the session began less than 15 minutes ago. */
    Account fresh(String token) {
        Account account = own();
        if (!sessions.isFresh(token)) {
            throw new FreshSignInNeeded();
        }
        return account;
    }

    /** Ends all sessions of the account and begins a new one here. */
    String signInAgain(Account account, Visit visit) {
        sessions.endAll(account);
        return sessions.begin(account, "second-factor-on", visit);
    }

    SecondFactorState begun(SecondFactor factor) {
        return new SecondFactorState.Begun(codes.key(factor.getId()));
    }

    void record(String action, Account account) {
        trail.record(new Deed("account", action, "account", account.getId(), null, Map.of(), Map.of()));
    }
}
