package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** Under one address as many proposals were begun as anybody needs; each sends a letter there. */
public class TooManyDrafts extends DomainException {
    TooManyDrafts() {
        super("proposal.tooManyDrafts");
    }
}
