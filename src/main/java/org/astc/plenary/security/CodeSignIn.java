package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.platform.Secrets;

/** Signs in who did the first step and now brings the code. A wrong code is counted, so it does not roll back. */
@ApplicationScoped
@Transactional(dontRollbackOn = {WrongCode.class, TooManyAttempts.class})
public class CodeSignIn {
    private HalfSignIns halves;
    private Accounts accounts;
    private SecondStep second;
    private SessionService sessions;
    private Clock clock;

    protected CodeSignIn() {}

    @Inject
    CodeSignIn(HalfSignIns halves, Accounts accounts, SecondStep second, SessionService sessions, Clock clock) {
        this.halves = halves;
        this.accounts = accounts;
        this.second = second;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Says whether a first step was done with this token that may still be finished; null never was. */
    public boolean isWaiting(String token) {
        return token != null && usable(halves.of(Secrets.hash(token))).isPresent();
    }

    /**
     * Finishes signing in.
     *
     * @param token of the first step
     * @param typed a code of the app or a recovery code
     * @throws FirstStepGone if the first step was too long ago, or is finished
     * @throws WrongCode if the code is not right
     * @throws TooManyAttempts if wrong ones were tried too often of late
     */
    public SignedIn finish(String token, String typed, Visit visit) {
        HalfSignIn half = usable(halves.claim(Secrets.hash(token))).orElseThrow(FirstStepGone::new);
        Account account =
                accounts.find(half.getAccountId()).filter(Account::isActive).orElseThrow(FirstStepGone::new);
        String proof = second.prove(account.getId(), typed)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        half.use(clock.instant());
        return new SignedIn(sessions.begin(account, half.getWay() + "+" + proof, visit), half.getNextPath());
    }

    private Optional<HalfSignIn> usable(Optional<HalfSignIn> found) {
        return found.filter(half -> half.isUsable(clock.instant()));
    }
}
