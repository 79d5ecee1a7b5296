package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** A job already protects and audits the release: another at the same time would only do the same. */
public class ReleaseUnderWay extends DomainException {
    ReleaseUnderWay() {
        super("inclusion.releaseUnderWay");
    }
}
