package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The file with the key of the inclusion store cannot be read: nobody can be linked to answers. All else goes on. */
public class InclusionKeyMissing extends DomainException {
    InclusionKeyMissing() {
        super("inclusion.keyMissing");
    }
}
