package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** No approved plan of a release names this table with these groups, so nothing is counted. */
class PartitionNotApproved extends DomainException {
    PartitionNotApproved() {
        super("inclusion.partitionNotApproved");
    }
}
