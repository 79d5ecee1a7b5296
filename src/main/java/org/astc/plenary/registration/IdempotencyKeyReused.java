package org.astc.plenary.registration;

/** The key was used for another request. */
public final class IdempotencyKeyReused extends OrderRefusal {
    IdempotencyKeyReused() {
        super("registration.keyReused");
    }
}
