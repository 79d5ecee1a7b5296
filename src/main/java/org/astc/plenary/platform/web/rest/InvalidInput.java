package org.astc.plenary.platform.web.rest;

import java.util.List;
import org.astc.plenary.platform.DomainException;

/** The JSON can be read, but what stands in it cannot be taken (422). */
public final class InvalidInput extends DomainException {
    private final transient List<Fault> faults;

    InvalidInput(List<Fault> faults) {
        super("platform.rest.invalid");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Where and what; the text for people is {@code platform.rest.fault.} with the code. */
    record Fault(String pointer, String code) {}
}
