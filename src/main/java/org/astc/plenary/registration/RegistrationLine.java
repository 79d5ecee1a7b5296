package org.astc.plenary.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * A registration as staff see it in a list or an export. Nothing here tells of access needs or voluntary answers: they
 * live elsewhere.
 *
 * @param name empty while a draft does not say yet who comes, and once the person was erased
 * @param email or null
 * @param organization as typed, or null
 * @param type the name of the registration type
 * @param total of the place and its add-ons
 * @param confirmedAt null until then
 * @param erased whether the person was erased
 */
public record RegistrationLine(
        UUID id,
        String code,
        String orderCode,
        String name,
        String email,
        String organization,
        String type,
        RegistrationStatus status,
        Money total,
        String phase,
        List<String> addOns,
        Instant createdAt,
        Instant confirmedAt,
        String buyerName,
        String buyerEmail,
        boolean erased) {

    static RegistrationLine of(ListedRow row, List<BookedAddOn> booked, Offer offer) {
        long total = booked.stream().mapToLong(BookedAddOn::priceMinor).reduce(row.priceMinor(), Math::addExact);
        return new RegistrationLine(
                row.id(),
                row.code(),
                row.orderCode(),
                row.name(),
                row.email(),
                row.organization(),
                offer.type(row.typeId()).name(),
                row.status(),
                Money.ofMinor(total, offer.currency()),
                row.phase(),
                booked.stream()
                        .map(addOn -> offer.addOn(addOn.addOnId()).name())
                        .sorted()
                        .toList(),
                row.createdAt(),
                row.confirmedAt(),
                row.buyerName(),
                row.buyerEmail(),
                row.isErased());
    }
}
