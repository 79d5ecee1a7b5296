package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Staff and committee members set up their own second factor, get new recovery codes, and take it off again. Nobody
 * does so for somebody else.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = {WrongCode.class, TooManyAttempts.class})
public class SecondFactorService {
    private SecondFactors factors;
    private RecoveryCodes recovery;
    private SecondStep second;
    private Enrolling enrolling;
    private Clock clock;

    protected SecondFactorService() {}

    @Inject
    SecondFactorService(
            SecondFactors factors, RecoveryCodes recovery, SecondStep second, Enrolling enrolling, Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.second = second;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /** Tells how it stands with the caller's own second factor. */
    public SecondFactorState state() {
        UUID account = enrolling.own().getId();
        return factors.of(account)
                .map(factor -> factor.isOn()
                        ? new SecondFactorState.On(factor.getConfirmedAt(), recovery.left(account))
                        : enrolling.begun(factor))
                .orElse(new SecondFactorState.Off());
    }

    /**
     * Makes a new key for an app, which replaces one that was never confirmed.
     *
     * @param token the session in which it is asked for
     * @throws FreshSignInNeeded if that session began more than 15 minutes ago
     */
    public void begin(String token) {
        UUID account = enrolling.fresh(token).getId();
        if (!factors.isOn(account)) {
            factors.deleteAllOf(account);
            factors.add(new SecondFactor(account, clock.instant()));
        }
    }

    /**
     * Confirms the app with its first code: from now on it is asked for, and all other browsers are signed out.
     *
     * @throws WrongCode if the code is not right, or the app was confirmed before
     */
    public Enrolled confirm(String code, Visit visit) {
        Account account = enrolling.fresh(visit.former());
        SecondFactor factor =
                factors.claim(account.getId()).filter(found -> !found.isOn()).orElseThrow(WrongCode::new);
        second.prove(account.getId(), code);
        factor.confirm(clock.instant());
        enrolling.record("second-factor-on", account);
        return new Enrolled(recovery.replace(account.getId(), clock.instant()), enrolling.signInAgain(account, visit));
    }

    /**
     * Replaces all recovery codes.
     *
     * @return the new ones, to be shown once
     * @throws WrongCode if the code is not right
     */
    public List<String> renew(String code) {
        Account account = proven(code);
        enrolling.record("recovery-codes-made", account);
        return recovery.replace(account.getId(), clock.instant());
    }

    /**
     * Takes the second factor off.
     *
     * @throws WrongCode if the code is not right
     */
    public void remove(String code) {
        Account account = proven(code);
        recovery.deleteAllOf(account.getId());
        factors.deleteAllOf(account.getId());
        enrolling.record("second-factor-off", account);
    }

    private Account proven(String code) {
        Account account = enrolling.own();
        if (!factors.isOn(account.getId())) {
            throw new WrongCode();
        }
        second.prove(account.getId(), code);
        return account;
    }

    /**
     * Somebody has a second factor now.
     *
     * @param codes recovery codes, to be shown once
     * @param token of the new session, for the browser's cookie and nowhere else
     */
    public record Enrolled(List<String> codes, String token) {
        @Override
        public String toString() {
            return "Enrolled[]";
        }
    }
}
