package org.astc.plenary.registration;

import java.util.List;

/** The order names things that are not on sale; each is pointed at. */
public final class InvalidOrder extends OrderRefusal {
    private final transient List<Flaw> flaws;

    InvalidOrder(List<Flaw> flaws) {
        super("registration.invalid");
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
