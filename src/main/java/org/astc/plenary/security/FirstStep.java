package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.astc.plenary.platform.Secrets;

/**
 * What follows a right password or a right link: a session, or, for an account with a second factor, only the question
 * for its code. Every first step goes through here.
 */
@ApplicationScoped
@Transactional
public class FirstStep {
    private SecondFactors factors;
    private HalfSignIns halves;
    private SessionService sessions;
    private Secrets secrets;
    private Clock clock;

    protected FirstStep() {}

    @Inject
    FirstStep(SecondFactors factors, HalfSignIns halves, SessionService sessions, Secrets secrets, Clock clock) {
        this.factors = factors;
        this.halves = halves;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Goes on from a first step that was done.
     *
     * @param way password or link
     * @param nextPath where to go after signing in, a path of this site, or null
     */
    public SignInOutcome done(Account account, String way, String nextPath, Visit visit) {
        if (!factors.isOn(account.getId())) {
            return new SignedIn(sessions.begin(account, way, visit), nextPath);
        }
        String token = secrets.random();
        halves.add(new HalfSignIn(account.getId(), Secrets.hash(token), way, nextPath, clock.instant()));
        return new SecondStepDue(token);
    }
}
