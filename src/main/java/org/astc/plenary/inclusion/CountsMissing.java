package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The frozen plan has no counts, since the server was killed in between: it must be frozen again. */
public class CountsMissing extends DomainException {
    CountsMissing() {
        super("inclusion.countsMissing");
    }
}
