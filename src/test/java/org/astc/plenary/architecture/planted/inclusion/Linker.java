package org.astc.plenary.architecture.planted.inclusion;

import java.util.UUID;

/** Offers a call too many. */
public class Linker {
    public String answersOf(UUID person) {
        return person.toString();
    }
}
