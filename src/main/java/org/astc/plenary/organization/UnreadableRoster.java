package org.astc.plenary.organization;

import org.astc.plenary.platform.DomainException;

/** The table is not the roster that it is meant to be, or it cannot be imported any more. */
public class UnreadableRoster extends DomainException {
    UnreadableRoster(String key, Object... arguments) {
        super(key, arguments);
    }
}
