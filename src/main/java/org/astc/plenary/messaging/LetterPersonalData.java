package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * What is kept about letters to somebody: which kind went to the address, and when. Their text is kept nowhere. A
 * letter whose kind alone tells of something confided stands beside that, in the part of its context.
 */
@ApplicationScoped
@Transactional
public class LetterPersonalData implements PersonalData {
    private OutboxEntries entries;
    private Writers writers;

    protected LetterPersonalData() {}

    @Inject
    LetterPersonalData(OutboxEntries entries, Writers writers) {
        this.entries = entries;
        this.writers = writers;
    }

    @Override
    public String part() {
        return "letters";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        if (subject.email() == null) {
            return Map.of();
        }
        List<Map<String, String>> letters = entries.to(subject.email()).stream()
                .filter(entry -> !writers.isConfided(entry.letter().kind()))
                .map(entry -> Map.of(
                        "kind", entry.letter().kind(),
                        "status", entry.status().name(),
                        "postedAt", entry.postedAt().toString()))
                .toList();
        return letters.isEmpty() ? Map.of() : Map.of("letters", letters);
    }

    @Override
    public void erase(DataSubject subject) {
        if (subject.email() != null) {
            entries.forget(subject.email());
        }
    }
}
