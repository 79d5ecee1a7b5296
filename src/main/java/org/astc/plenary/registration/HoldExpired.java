package org.astc.plenary.registration;

/** The hold has ended; its places may be gone. */
public final class HoldExpired extends OrderRefusal {
    HoldExpired() {
        super("registration.holdExpired");
    }
}
