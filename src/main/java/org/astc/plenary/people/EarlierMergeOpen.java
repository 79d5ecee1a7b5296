package org.astc.plenary.people;

import org.astc.plenary.platform.DomainException;

/**
 * The record that would go has one merged into it that may still go back: merges make no chains. Keeping it instead is
 * possible, and so is undoing first.
 */
public class EarlierMergeOpen extends DomainException {
    public EarlierMergeOpen() {
        super("people.merge.chain");
    }
}
