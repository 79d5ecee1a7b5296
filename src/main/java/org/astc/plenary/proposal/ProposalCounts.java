package org.astc.plenary.proposal;

import java.util.Map;

/**
 * How many proposals an event has.
 *
 * @param byStatus without those that nobody has; of drafts nobody else learns more than this number
 */
public record ProposalCounts(Map<ProposalStatus, Long> byStatus) {
    public ProposalCounts {
        byStatus = Map.copyOf(byStatus);
    }

    /** Returns how many stand so; null: how many were handed in. */
    public long of(ProposalStatus status) {
        return status == null
                ? byStatus.entrySet().stream()
                        .filter(entry -> entry.getKey() != ProposalStatus.DRAFT)
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                : byStatus.getOrDefault(status, 0L);
    }
}
