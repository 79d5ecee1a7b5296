package org.astc.plenary.review.assignment;

import org.astc.plenary.platform.DomainException;

/** No assignment keeps all hard rules. The message names a proposal, or a reviewer, and why. */
public final class CannotBeStaffed extends DomainException {
    CannotBeStaffed(String key, Object... arguments) {
        super(key, arguments);
    }
}
