package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** The code of conduct that was agreed to is not, or not any more, the one in force. */
public class ConductChanged extends DomainException {
    public ConductChanged() {
        super("proposal.conductChanged");
    }
}
