package org.astc.plenary.security;

import java.time.Instant;

/** How it stands with the second factor of an account. */
public sealed interface SecondFactorState {
    /** It has none. */
    record Off() implements SecondFactorState {}

    /** A key was made and no code shown yet; {@code key} is for the owner's app, 32 letters and digits. */
    record Begun(String key) implements SecondFactorState {
        @Override
        public String toString() {
            return "Begun[]";
        }
    }

    /** It is asked for; {@code left} recovery codes were not used yet. */
    record On(Instant since, long left) implements SecondFactorState {}
}
