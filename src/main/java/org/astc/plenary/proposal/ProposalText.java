package org.astc.plenary.proposal;

import java.util.Map;
import java.util.UUID;

/**
 * What the proposer writes; a draft may lack any of it.
 *
 * @param title up to 200 characters, may be empty
 * @param summary what the program prints, up to 8,000 characters, may be empty
 * @param trackId null: not chosen yet
 * @param formatId null: not chosen yet
 * @param level null: not chosen yet
 * @param tags separated by commas, may be empty
 * @param language in which the session is held, such as {@code en}
 * @param answers by question, as typed; several choices one a line; no blank ones
 */
public record ProposalText(
        String title,
        String summary,
        UUID trackId,
        UUID formatId,
        Level level,
        String tags,
        String language,
        Map<UUID, String> answers) {
    public ProposalText {
        answers = Map.copyOf(answers);
    }

    /** An empty sheet. */
    public static ProposalText empty(String language) {
        return new ProposalText("", "", null, null, null, "", language, Map.of());
    }
}
