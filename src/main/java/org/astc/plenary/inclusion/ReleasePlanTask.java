package org.astc.plenary.inclusion;

import java.util.List;
import java.util.UUID;
import org.astc.plenary.inclusion.release.CountedRelease;

/**
 * A frozen plan with all that protecting it, or writing its files, needs from the main store.
 *
 * @param code of the release that it becomes, such as {@code annual-conference-1}
 * @param earlier releases of the event, in the order of the ledger
 * @param ledgerTip the hash of the last entry of the ledger
 */
record ReleasePlanTask(
        UUID id,
        UUID eventId,
        ReleaseSpecification specification,
        String specificationHash,
        List<Split> splits,
        String code,
        List<CountedRelease.Earlier> earlier,
        String ledgerTip) {}
