package org.astc.plenary.registration;

import java.util.List;

/** How many registrations an event has, by type and status. */
public record RegistrationCounts(List<Cell> cells) {
    /** So many of this type stand so. */
    public record Cell(String type, String typeName, RegistrationStatus status, long count) {}

    /** Returns how many fit; a null type or status does not narrow. */
    public long of(String type, RegistrationStatus status) {
        return cells.stream()
                .filter(cell -> type == null || cell.type().equals(type))
                .filter(cell -> status == null || cell.status() == status)
                .mapToLong(Cell::count)
                .sum();
    }

    /** Returns how many people have a firm place. */
    public long registered(String type) {
        return of(type, RegistrationStatus.CONFIRMED) + of(type, RegistrationStatus.AWAITING_PAYMENT);
    }
}
