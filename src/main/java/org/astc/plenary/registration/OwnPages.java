package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;

/** Opens people's own pages with the key that was mailed to them, for the contexts on the floors above. */
@ApplicationScoped
@Transactional
public class OwnPages {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Registrations registrations;
    private OrderKeys keys;
    private RegistrationMails mails;
    private FirstPlace first;
    private Settings settings;

    protected OwnPages() {}

    @Inject
    OwnPages(
            Registrations registrations, OrderKeys keys, RegistrationMails mails, FirstPlace first, Settings settings) {
        this.registrations = registrations;
        this.keys = keys;
        this.mails = mails;
        this.first = first;
        this.settings = settings;
    }

    /**
     * Returns the page.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OwnPage open(String code, String key) {
        return page(keys.openOwn(registrations.byCode(code), key));
    }

    /**
     * Returns the page, if something may be told there in confidence.
     *
     * @throws NotFound if there is none, or the key is not its own
     * @throws NoOwnAddress if the person has no address of their own
     */
    public OwnPage openToConfide(String code, String key) {
        OwnPage page = open(code, key);
        if (!page.confides()) {
            throw new NoOwnAddress();
        }
        return page;
    }

    /**
     * Returns the page as {@link #openToConfide}, and keeps others from telling something there until the transaction
     * ends.
     */
    public OwnPage claimToConfide(String code, String key) {
        OwnPage page = openToConfide(code, key);
        em.find(Registration.class, page.registrationId(), LockModeType.PESSIMISTIC_WRITE);
        return page;
    }

    /** Returns the page of a registration; for letters and for staff whose permission was asked. */
    public Optional<OwnPage> of(UUID registrationId) {
        return Optional.ofNullable(em.find(Registration.class, registrationId)).map(this::page);
    }

    /** Returns the address of the page with its key; put into a letter while that is sent, and nowhere else. */
    public URI address(OwnPage page, String below) {
        return URI.create(settings.baseUrl() + "/registrations/" + page.code() + below + "?key="
                + keys.ofRegistration(page.registrationId(), page.linkVersion()));
    }

    /** Says whether the place was firm and is canceled. */
    public boolean isCanceled(UUID registrationId) {
        Registration registration = em.find(Registration.class, registrationId);
        return registration != null && registration.getStatus() == RegistrationStatus.CANCELLED;
    }

    /** Returns the firm places of the event in the order of booking; for taking over what was told elsewhere. */
    public List<Place> placesAt(UUID eventId) {
        return em.createQuery("""
            select r.id, r.personId from Registration r
            where r.eventId = :event and r.status in :firm and r.email is not null
            order by r.createdAt, r.line, r.id
            """, Object[].class)
                .setParameter("event", eventId)
                .setParameter("firm", RegistrationStatus.FIRM)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** A firm place, and who comes. */
    public record Place(UUID registrationId, UUID personId) {}

    private OwnPage page(Registration registration) {
        return new OwnPage(
                registration.getId(),
                registration.getEventId(),
                registration.getPersonId(),
                registration.getCode(),
                registration.getLinkVersion(),
                registration.getName(),
                registration.getEmail(),
                registration.getOrder().getLanguage(),
                mails.mayWriteTo(registration) && first.hasItsAddress(registration));
    }
}
