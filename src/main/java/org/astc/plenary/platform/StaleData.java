package org.astc.plenary.platform;

/** Somebody else changed the thing since it was read; what was typed is kept and shown beside the new state. */
public class StaleData extends DomainException {
    public StaleData() {
        super("platform.staleData");
    }
}
