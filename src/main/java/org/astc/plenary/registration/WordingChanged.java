package org.astc.plenary.registration;

import java.util.List;

/** What was agreed to has another wording by now than the buyer was shown. */
public final class WordingChanged extends OrderRefusal {
    private final transient List<String> codes;

    WordingChanged(List<String> codes) {
        super("registration.wordingChanged");
        this.codes = List.copyOf(codes);
    }

    /** The codes of the policies, one at least. */
    public List<String> codes() {
        return codes;
    }
}
