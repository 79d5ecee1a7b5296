package org.astc.plenary.platform.sheet;

import org.astc.plenary.platform.DomainException;

/** The file is no table that is taken, and this is why. Nothing of it was used. */
public class UnreadableSheet extends DomainException {
    UnreadableSheet(String key, Object... arguments) {
        super(key, arguments);
    }
}
