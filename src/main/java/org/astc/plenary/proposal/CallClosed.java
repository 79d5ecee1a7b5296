package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** No proposals are taken at this moment, or none yet, or never. */
public class CallClosed extends DomainException {
    CallClosed() {
        super("proposal.call.closed");
    }
}
