package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A whole proposal that was made elsewhere: in a former system, on paper, for the demo.
 *
 * @param title not blank
 * @param track code of a track of the call
 * @param format code of a format of the call
 * @param tags separated by commas, may be empty
 * @param language in which the session is held: en, es or fr
 * @param answers by the code of the question; no blank ones
 * @param presenters in order; the first one writes the proposal
 * @param status any but DRAFT
 * @param submittedAt when it was handed in
 */
public record TakenProposal(
        String title,
        String summary,
        String track,
        String format,
        Level level,
        String tags,
        String language,
        Map<String, String> answers,
        List<Somebody> presenters,
        ProposalStatus status,
        Instant submittedAt) {
    public TakenProposal {
        answers = Map.copyOf(answers);
        presenters = List.copyOf(presenters);
    }

    /**
     * Who is named on it.
     *
     * @param name clean, not blank
     * @param email clean
     * @param organization as typed, may be empty
     * @param consents what they agreed to; needed if they are CONFIRMED, else null
     */
    public record Somebody(
            String name,
            String email,
            String organization,
            PresenterRole role,
            PresenterStatus status,
            boolean firstTime,
            Consents consents) {}
}
