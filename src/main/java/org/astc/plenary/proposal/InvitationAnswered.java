package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** The invitation was answered; it is good for one answer. */
public class InvitationAnswered extends DomainException {
    public InvitationAnswered() {
        super("proposal.invitation.spent");
    }
}
