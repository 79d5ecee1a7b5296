package org.astc.plenary.messaging;

import java.util.Optional;

/** Writes one kind of letter. Each context has its own writers; messaging finds them by their kind. */
public interface LetterWriter {
    String kind();

    /** Says whether it tells something in itself that a letter of this kind went to somebody. */
    default boolean isConfided() {
        return false;
    }

    /** Returns the mail as things stand now, or empty if there is nothing to say any more (it is dropped). */
    Optional<Mail> write(Letter letter);
}
