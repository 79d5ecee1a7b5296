package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** A plan asks for no table, too many, or one that is not on the closed list, or has no title. */
public class SpecificationRefused extends DomainException {
    SpecificationRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
