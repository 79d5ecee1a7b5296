package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.Money;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Hands the registrations of one event to programs, newest first, in parts. It holds what staff see in their list, with
 * codes instead of words; access needs and voluntary answers live elsewhere.
 */
@ApplicationScoped
@Transactional
public class RegistrationFeed {
    private EventRegistrations registrations;
    private Offers offers;
    private Caller caller;

    protected RegistrationFeed() {}

    @Inject
    RegistrationFeed(EventRegistrations registrations, Offers offers, Caller caller) {
        this.registrations = registrations;
        this.offers = offers;
        this.caller = caller;
    }

    /**
     * Returns the part of the list after a position.
     *
     * @param from null: from the beginning
     * @param limit so many at most
     * @throws org.astc.plenary.security.Forbidden if the caller may not see the registrations of this event
     */
    public Part part(UUID eventId, ListPosition from, int limit) {
        caller.require(Permission.SEE_REGISTRATIONS, eventId);
        Offer offer = offers.of(eventId);
        RegistrationSort sort = RegistrationSort.NEWEST;
        List<ListedRow> rows =
                registrations.part(RegistrationQueries.wanted(offer, RegistrationFilter.ALL), sort, from, limit + 1);
        List<ListedRow> shown = rows.subList(0, Math.min(rows.size(), limit));
        Map<UUID, List<BookedAddOn>> booked =
                registrations.addOns(shown.stream().map(ListedRow::id).toList());
        return new Part(
                shown.stream()
                        .map(row -> entry(row, booked.getOrDefault(row.id(), List.of()), offer))
                        .toList(),
                rows.size() > limit ? sort.position(shown.get(limit - 1), false) : null);
    }

    private static Entry entry(ListedRow row, List<BookedAddOn> booked, Offer offer) {
        long total = booked.stream().mapToLong(BookedAddOn::priceMinor).reduce(row.priceMinor(), Math::addExact);
        List<String> addOns = booked.stream()
                .map(addOn -> offer.addOn(addOn.addOnId()).code())
                .sorted()
                .toList();
        return new Entry(row, offer.type(row.typeId()).code(), addOns, Money.ofMinor(total, offer.currency()));
    }

    /**
     * A part of the list.
     *
     * @param next where the part after it lies, or null
     */
    public record Part(List<Entry> entries, ListPosition next) {}

    /**
     * One registration.
     *
     * @param type the code of the registration type
     * @param addOns their codes
     * @param total of the place and its add-ons
     */
    public record Entry(ListedRow row, String type, List<String> addOns, Money total) {}
}
