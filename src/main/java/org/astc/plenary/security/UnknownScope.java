package org.astc.plenary.security;

import java.util.stream.Collectors;
import org.astc.plenary.platform.DomainException;

/** The word names nothing that a token could be used for. */
public class UnknownScope extends DomainException {
    UnknownScope(String word) {
        super(
                "security.unknownScope",
                word,
                Scopes.lendable().map(Permission::word).collect(Collectors.joining(", ")));
    }
}
