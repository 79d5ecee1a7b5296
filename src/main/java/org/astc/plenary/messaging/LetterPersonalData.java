package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<Map<String, String>> letters = to(subject)
                .filter(entry -> !writers.isConfided(entry.letter().kind()))
                .map(entry -> Map.of(
                        "kind", entry.letter().kind(),
                        "status", entry.status().name(),
                        "postedAt", entry.postedAt().toString()))
                .toList();
        return letters.isEmpty() ? Map.of() : Map.of("letters", letters);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return subject.email() != null
                && entries.subjectsTo(subject.email()).stream()
                        .anyMatch(letter ->
                                !writers.isConfided((String) letter[0]) && !subject.leavesOut((UUID) letter[1]));
    }

    @Override
    public void erase(DataSubject subject) {
        entries.forgetThese(to(subject).map(OutboxEntry::id).toList());
    }

    private Stream<OutboxEntry> to(DataSubject subject) {
        if (subject.email() == null) {
            return Stream.empty();
        }
        List<OutboxEntry> all = entries.to(subject.email());
        return all.stream().filter(entry -> !subject.leavesOut(entry.letter().eventId()));
    }
}
