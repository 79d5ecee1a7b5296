package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/** What is kept about letters to somebody: which kind went to the address, and when. Their text is kept nowhere. */
@ApplicationScoped
@Transactional
public class LetterPersonalData implements PersonalData {
    private OutboxEntries entries;

    protected LetterPersonalData() {}

    @Inject
    LetterPersonalData(OutboxEntries entries) {
        this.entries = entries;
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
