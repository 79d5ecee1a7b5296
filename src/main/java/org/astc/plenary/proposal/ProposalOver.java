package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** The proposal was withdrawn or declined, so nobody is asked for it any more. */
public class ProposalOver extends DomainException {
    public ProposalOver() {
        super("proposal.over");
    }
}
