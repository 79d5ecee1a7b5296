package org.astc.plenary.people;

import org.astc.plenary.platform.DomainException;

/** The merge was undone already, or its time is over. */
public class UndoOver extends DomainException {
    public UndoOver() {
        super("people.merge.over");
    }
}
