package org.astc.plenary.inclusion;

import java.util.Map;
import java.util.Set;
import org.astc.plenary.platform.DomainException;

/** Groups of the partition have too few who answered; nothing is counted until they are joined. */
class PartitionTooFine extends DomainException {
    private final transient Map<String, Set<String>> groups;

    PartitionTooFine(Map<String, Set<String>> groups) {
        super("inclusion.partitionNotApproved");
        this.groups = Map.copyOf(groups);
    }

    /** The codes of the groups that are too small, by the code of their split. */
    Map<String, Set<String>> groups() {
        return groups;
    }
}
