package org.astc.plenary.messaging;

import java.util.Optional;

/** Writes one kind of letter. Each context has its own writers; messaging finds them by their kind. */
public interface LetterWriter {
    String kind();

    /** Returns the mail as things stand now, or empty if there is nothing to say any more (it is dropped). */
    Optional<Mail> write(Letter letter);
}
