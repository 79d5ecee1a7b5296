package org.astc.plenary.registration;

/** The same request is being worked on at this moment. */
public final class RequestStillRunning extends OrderRefusal {
    RequestStillRunning() {
        super("registration.stillRunning");
    }
}
