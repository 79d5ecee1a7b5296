package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Shows staff the registrations of one event. A part of the list takes three statements, however long the list is: the
 * offer's version, the rows, their add-ons.
 */
@ApplicationScoped
@Transactional
public class RegistrationQueries {
    /** Rows of one page. */
    public static final int PAGE = ListPart.PAGE;

    private EventRegistrations registrations;
    private Offers offers;
    private RegistrationMails mails;
    private Tallies tallies;
    private Caller caller;

    protected RegistrationQueries() {}

    @Inject
    RegistrationQueries(
            EventRegistrations registrations, Offers offers, RegistrationMails mails, Tallies tallies, Caller caller) {
        this.registrations = registrations;
        this.offers = offers;
        this.mails = mails;
        this.tallies = tallies;
        this.caller = caller;
    }

    /**
     * Returns the page of the list at a position.
     *
     * @param from null: the first page
     * @throws org.astc.plenary.security.Forbidden if the caller may not see the registrations of this event
     * @throws NotFound if the event has no such type
     */
    public RegistrationPage page(UUID eventId, RegistrationFilter filter, RegistrationSort sort, ListPosition from) {
        caller.require(Permission.SEE_REGISTRATIONS, eventId);
        Offer offer = offers.of(eventId);
        ListPart<ListedRow> part = ListPart.of(
                registrations.part(wanted(offer, filter), sort, position(sort, from), PAGE + 1), from, sort::position);
        return new RegistrationPage(lines(part.lines(), offer), part.previous(), part.next());
    }

    /** Returns how many registrations the event has, by type and status; of a large event as of five seconds ago. */
    public RegistrationCounts counts(UUID eventId) {
        caller.require(Permission.SEE_REGISTRATIONS, eventId);
        Offer offer = offers.of(eventId);
        return new RegistrationCounts(tallies.of(eventId, () -> registrations.counts(eventId)).stream()
                .map(row -> cell(offer.type((UUID) row[0]), (RegistrationStatus) row[1], (Long) row[2]))
                .toList());
    }

    /** Returns what the event sells, also what the public does not see. */
    public Offer offer(UUID eventId) {
        caller.require(Permission.SEE_REGISTRATIONS, eventId);
        return offers.of(eventId);
    }

    /**
     * Returns one registration of the event with its order.
     *
     * @throws NotFound if the event has none with this code
     */
    public RegistrationDetail detail(UUID eventId, String code) {
        caller.require(Permission.SEE_REGISTRATIONS, eventId);
        Registration registration = registrations.byCode(eventId, code).orElseThrow(NotFound::new);
        return RegistrationDetail.of(
                registration,
                offers.of(eventId),
                registrations.acceptances(registration.getOrder().getId()),
                mails.mayWriteTo(registration));
    }

    List<RegistrationLine> lines(List<ListedRow> rows, Offer offer) {
        Map<UUID, List<BookedAddOn>> booked =
                registrations.addOns(rows.stream().map(ListedRow::id).toList());
        return rows.stream()
                .map(row -> RegistrationLine.of(row, booked.getOrDefault(row.id(), List.of()), offer))
                .toList();
    }

    private static ListPosition position(RegistrationSort sort, ListPosition from) {
        try {
            if (from != null) {
                sort.key(from);
            }
            return from;
        } catch (java.time.DateTimeException ofAnotherOrder) {
            throw new NotFound();
        }
    }

    static EventRegistrations.Wanted wanted(Offer offer, RegistrationFilter filter) {
        UUID type = filter.type() == null
                ? null
                : offer.types().stream()
                        .filter(known -> known.code().equals(filter.type()))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .id();
        return new EventRegistrations.Wanted(offer.eventId(), filter, type);
    }

    private static RegistrationCounts.Cell cell(Offer.Type type, RegistrationStatus status, long count) {
        return new RegistrationCounts.Cell(type.code(), type.name(), status, count);
    }
}
