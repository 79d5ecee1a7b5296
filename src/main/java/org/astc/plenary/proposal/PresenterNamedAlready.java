package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** Somebody with this address is named on the proposal already; capitals do not make another address. */
public class PresenterNamedAlready extends DomainException {
    public PresenterNamedAlready() {
        super("proposal.presenters.twice");
    }
}
