package org.astc.plenary.architecture.planted.inclusion;

import java.util.UUID;
import org.astc.plenary.platform.Settings;

/** Asks for what nobody may know, and where the key lies. */
class CuriousReport {
    String read(Linker linker, Settings settings) {
        return linker.answersOf(new UUID(0, 0)) + settings.inclusionKeyFile();
    }
}
