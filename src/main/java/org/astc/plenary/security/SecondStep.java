package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Judges what somebody types as their second factor: the code of their app, or a recovery code. Tries are judged one
 * after the other and the wrong ones counted with the factor itself, so that a thousand at once are no more than a few.
 * It is part of the caller's transaction, which must stay when the code was wrong.
 */
@ApplicationScoped
class SecondStep {
    private SecondFactors factors;
    private RecoveryCodes recovery;
    private AuthenticatorCodes codes;
    private AuditTrail trail;
    private Clock clock;

    protected SecondStep() {}

    @Inject
    SecondStep(SecondFactors factors, RecoveryCodes recovery, AuthenticatorCodes codes, AuditTrail trail, Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Uses up a code of the app or a recovery code, and says which of the two it was.
     *
     * @throws WrongCode if it is neither, or was used before
     * @throws TooManyAttempts if wrong ones were tried too often of late
     */
    Proof prove(UUID accountId, String typed) {
        SecondFactor factor = factors.claim(accountId).orElseThrow(WrongCode::new);
        Instant now = clock.instant();
        Duration pause = factor.pause(now);
        if (pause.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(pause);
        }
        String text = typed == null ? "" : typed.replaceAll("\\s", "");
        OptionalLong step = codes.step(factor, text, now);
        if (step.isPresent()) {
            factor.take(step.getAsLong());
            return Proof.CODE;
        }
        if (factor.isOn() && recovery.use(accountId, text, now)) {
            trail.record(new Deed("account", "recovery-code-used", "account", accountId, null, Map.of(), Map.of()));
            return Proof.RECOVERY_CODE;
        }
        factor.miss(now);
        throw factor.isOn() ? new WrongCode() : WrongCode.first();
    }

    /** What the second factor was shown with. */
    enum Proof {
        CODE,
        RECOVERY_CODE
    }
}
