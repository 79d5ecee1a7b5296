package org.astc.plenary.inclusion;

import java.time.Instant;
import java.util.UUID;

/**
 * A release that is out: its package, and what is said about it.
 *
 * @param code such as {@code annual-conference-1}
 * @param number in the ledger
 * @param language of the package's titles
 * @param cells the text of {@code cells.csv}
 * @param dictionary the text of {@code datapackage.json}
 * @param method the text of {@code method.md}
 * @param specificationHash of its plan
 * @param earlier how many releases of the event came before
 */
public record Release(
        String code,
        long number,
        UUID eventId,
        String title,
        String population,
        String language,
        Instant releasedAt,
        String cells,
        String dictionary,
        String method,
        String specificationHash,
        int earlier) {}
