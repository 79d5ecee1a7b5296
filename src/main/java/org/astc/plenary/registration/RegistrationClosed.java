package org.astc.plenary.registration;

/** Registration for the event is not open now. */
public final class RegistrationClosed extends OrderRefusal {
    RegistrationClosed() {
        super("registration.closed");
    }
}
