package org.astc.plenary.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * A registration with its order, as one row of a query; types and add-ons are still ids.
 *
 * @param personId null while a draft does not say yet who comes
 */
public record ListedRow(
        UUID id,
        String code,
        String orderCode,
        String name,
        String email,
        String organization,
        UUID typeId,
        RegistrationStatus status,
        long priceMinor,
        String phase,
        Instant createdAt,
        Instant confirmedAt,
        String buyerName,
        String buyerEmail,
        UUID personId) {

    /** Says whether the person was erased; not of a draft, which names nobody yet. */
    boolean isErased() {
        return personId != null && name.isEmpty();
    }
}
