package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes everything worthless that stands on a second factor: app, recovery codes, sessions. */
@ApplicationScoped
class FactorRemoval {
    private SecondFactors factors;
    private RecoveryCodes recovery;
    private SessionService sessions;

    protected FactorRemoval() {}

    @Inject
    FactorRemoval(SecondFactors factors, RecoveryCodes recovery, SessionService sessions) {
        this.factors = factors;
        this.recovery = recovery;
        this.sessions = sessions;
    }

    /** Says whether there is one to take off. */
    boolean isDue(Account account) {
        return factors.isOn(account.getId());
    }

    void of(Account account) {
        recovery.deleteAllOf(account.getId());
        factors.deleteAllOf(account.getId());
        sessions.endAll(account);
    }
}
