package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everyone who writes letters. */
@ApplicationScoped
class Writers {
    private Instance<LetterWriter> writers;

    protected Writers() {}

    @Inject
    Writers(Instance<LetterWriter> writers) {
        this.writers = writers;
    }

    /** Says whether letters of this kind are listed only where what they are about is shown. */
    boolean isConfided(String kind) {
        return writers.stream().filter(writer -> writer.kind().equals(kind)).anyMatch(LetterWriter::isConfided);
    }

    /** Returns the letter written out, or empty if there is nothing to say any more. */
    Optional<Mail> write(Letter letter) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(letter.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes letters of kind " + letter.kind()))
                .write(letter);
    }
}
