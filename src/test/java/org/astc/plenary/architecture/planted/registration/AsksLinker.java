package org.astc.plenary.architecture.planted.registration;

import java.util.UUID;
import org.astc.plenary.architecture.planted.inclusion.Linker;

/** Asks for somebody's answers where people register. */
class AsksLinker {
    String ask(Linker linker) {
        return linker.answersOf(new UUID(0, 0));
    }
}
