package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** A proposal names so many people already that it takes no more. */
public class TooManyPresenters extends DomainException {
    /** So many a proposal names, the proposer and those who declined included. */
    public static final int MOST = 40;

    public TooManyPresenters() {
        super("proposal.presenters.most", MOST);
    }
}
