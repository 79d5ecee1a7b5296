package org.astc.plenary.review;

import java.util.List;
import java.util.Set;
import org.astc.plenary.proposal.Level;

/**
 * The one thing that reviewers read of a proposal: no names, no organizations, no code, no day. Whatever they are
 * shown, searched for, sent or given as a file is made from this.
 *
 * @param level null if none was chosen
 * @param language of the session
 * @param presenters how many are on stage
 * @param organizations from how many they come
 * @param texts in the order of the form
 */
public record BlindProposal(
        String track,
        String format,
        int minutes,
        Level level,
        String language,
        int presenters,
        int organizations,
        List<Passage> texts) {
    public BlindProposal {
        texts = List.copyOf(texts);
    }

    /**
     * One text, with words such as {@code [person]} where something could tell who is behind it.
     *
     * @param field {@code title}, {@code abstract}, {@code tags}, or {@code q-} and the code of a question
     * @param label of the question; else empty
     * @param text may be empty, if staff emptied it
     */
    public record Passage(String field, String label, String text) {}

    /** Returns the same with these fields only. */
    BlindProposal only(Set<String> fields) {
        return new BlindProposal(
                track,
                format,
                minutes,
                level,
                language,
                presenters,
                organizations,
                texts.stream().filter(text -> fields.contains(text.field())).toList());
    }

    /** Returns the title as it may be read; never empty. */
    public String title() {
        return text("title");
    }

    /** Returns the text of the field; empty if there is none. */
    public String text(String field) {
        return texts.stream()
                .filter(passage -> passage.field().equals(field))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    /** Returns the answers to questions, in their order. */
    public List<Passage> answers() {
        return texts.stream()
                .filter(passage -> passage.field().startsWith("q-"))
                .toList();
    }
}
