package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** Saved columns need a name of their own, short enough for a list. */
public class SavedColumnsUnnamed extends DomainException {
    SavedColumnsUnnamed(int longest) {
        super("registration.export.name.wrong", longest);
    }
}
