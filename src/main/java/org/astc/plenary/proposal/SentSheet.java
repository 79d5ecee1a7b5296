package org.astc.plenary.proposal;

import java.util.Set;
import java.util.UUID;

/**
 * A form as it was sent.
 *
 * @param text what stood in it
 * @param asked the questions that it showed; answers to others stay as they are
 * @param code for a late proposal or a closed track, as typed; may be empty
 * @param version of the proposal that it showed
 */
public record SentSheet(ProposalText text, Set<UUID> asked, String code, long version) {
    public SentSheet {
        asked = Set.copyOf(asked);
    }
}
