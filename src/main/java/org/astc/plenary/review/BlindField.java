package org.astc.plenary.review;

import java.util.List;
import org.astc.plenary.review.identity.Why;

/**
 * One text of a proposal, for those who make it blind.
 *
 * @param field as {@link BlindProposal.Passage#field()}
 * @param label of a question; else empty
 * @param original as typed
 * @param shown what reviewers read now; may be empty
 * @param confirmed whether somebody looked at the text as it is now
 * @param pieces what was found in it
 */
public record BlindField(
        String field, String label, String original, String shown, boolean confirmed, List<Piece> pieces) {
    public BlindField {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the text that could tell who is behind it. */
    public record Piece(String text, Why why) {}
}
