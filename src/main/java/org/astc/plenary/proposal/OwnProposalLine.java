package org.astc.plenary.proposal;

import java.util.UUID;

/**
 * A proposal in somebody's own list.
 *
 * @param title empty while a draft has none
 * @param key of the private link, for its proposer; null for those who are named on it
 */
public record OwnProposalLine(UUID eventId, String code, String title, ProposalStatus status, String key) {
    @Override
    public String toString() {
        return "OwnProposalLine[" + code + "]";
    }
}
