package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** What registration staff do for people who have a place. */
@ApplicationScoped
@Transactional
public class RegistrationDesk {
    private EventRegistrations registrations;
    private RegistrationMails mails;
    private PersonService people;
    private HolderChangeService holders;
    private OwnPages pages;
    private AuditTrail trail;
    private Caller caller;

    protected RegistrationDesk() {}

    @Inject
    RegistrationDesk(
            EventRegistrations registrations,
            RegistrationMails mails,
            PersonService people,
            HolderChangeService holders,
            OwnPages pages,
            AuditTrail trail,
            Caller caller) {
        this.registrations = registrations;
        this.mails = mails;
        this.people = people;
        this.holders = holders;
        this.pages = pages;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * Puts right who comes. A new address kills the link that was mailed to the old one and gets a letter with a new
     * one, if it is the person's own; the old one is asked what becomes of what was told there in confidence. Another
     * name at the same address is the same person, whose name was written wrong.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not change the registrations of this event
     * @throws NotFound if the event has no registration with this code
     * @throws PlaceNotFirm if the place is not firm
     * @throws StaleData if somebody changed the registration since the given version was read
     */
    public void correct(UUID eventId, String code, Correction correction) {
        Registration registration = lockFirm(eventId, code);
        Map<String, Object> before = who(registration);
        OwnPage former = pages.of(registration.getId()).orElseThrow();
        UUID person = isSamePerson(registration, correction)
                ? registration.getPersonId()
                : people.findOrCreate(correction.name(), correction.email(), language(registration));
        registration.correct(correction, person);
        Map<String, Object> after = who(registration);
        if (!after.equals(before)) {
            record("registration-corrected", registration, changed(before, after), changed(after, before));
        }
        if (!Objects.equals(former.email(), registration.getEmail())) {
            holders.begin(former, registration);
            mails.writeTo(registration);
        }
    }

    /**
     * Sends the person's letter again, to the address on the registration and to no other.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not change the registrations of this event
     * @throws NotFound if the event has no registration with this code
     * @throws PlaceNotFirm if the place is not firm
     * @throws NoOwnAddress if the person has no address of their own
     */
    public void resendLetter(UUID eventId, String code) {
        Registration registration = lockFirm(eventId, code);
        if (!mails.writeTo(registration)) {
            throw new NoOwnAddress();
        }
        record("letter-resent", registration, Map.of(), Map.of("letter", RegistrationConfirmedLetter.KIND));
    }

    private Registration lockFirm(UUID eventId, String code) {
        caller.require(Permission.CHANGE_REGISTRATIONS, eventId);
        Registration registration = registrations.lockByCode(eventId, code).orElseThrow(NotFound::new);
        if (!registration.isFirm()) {
            throw new PlaceNotFirm();
        }
        return registration;
    }

    private static boolean isSamePerson(Registration registration, Correction correction) {
        return registration.getPersonId() != null && Objects.equals(correction.email(), registration.getEmail());
    }

    private static String language(Registration registration) {
        return registration.getOrder().getLanguage();
    }

    private static Map<String, Object> who(Registration registration) {
        return Map.of(
                "name", registration.getName(),
                "email", Objects.requireNonNullElse(registration.getEmail(), ""),
                "organization", Objects.requireNonNullElse(registration.getOrganization(), ""));
    }

    /** Returns the fields of the one that differ from those of the other. */
    private static Map<String, Object> changed(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> changed = new HashMap<>(one);
        changed.entrySet().removeAll(other.entrySet());
        return changed;
    }

    private void record(String action, Registration about, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("account", action, "registration", about.getId(), about.getEventId(), before, after));
    }
}
