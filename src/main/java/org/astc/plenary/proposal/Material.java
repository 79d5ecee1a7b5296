package org.astc.plenary.proposal;

import java.util.List;
import java.util.UUID;

/**
 * What of a handed-in proposal a committee may read once somebody has looked for names in it: texts and numbers, nobody
 * of its people. The answers to questions that staff did not open to reviewers are not here.
 *
 * @param track name of the track
 * @param format name of the format
 * @param minutes of the format
 * @param level null if none was chosen
 * @param texts in the order of the form, the title first; no blank ones
 * @param presenters how many are on stage
 * @param organizations from how many organizations they come
 */
public record Material(
        UUID proposalId,
        UUID eventId,
        UUID trackId,
        String track,
        String format,
        int minutes,
        Level level,
        String language,
        List<Passage> texts,
        int presenters,
        int organizations) {
    public Material {
        texts = List.copyOf(texts);
    }

    /**
     * One text, as typed.
     *
     * @param field {@code title}, {@code abstract}, {@code tags}, or {@code q-} and the code of a question
     * @param label of the question; else empty
     */
    public record Passage(String field, String label, String text) {}
}
