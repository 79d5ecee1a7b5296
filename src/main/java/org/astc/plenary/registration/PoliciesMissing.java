package org.astc.plenary.registration;

import java.util.List;

/** Required policies are not accepted yet. */
public final class PoliciesMissing extends OrderRefusal {
    private final transient List<String> codes;

    PoliciesMissing(List<String> codes) {
        super("registration.policiesMissing", codes.size());
        this.codes = List.copyOf(codes);
    }

    public List<String> codes() {
        return codes;
    }
}
