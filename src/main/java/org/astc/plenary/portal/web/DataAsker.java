package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.registration.ConfidedPlaces;
import org.astc.plenary.registration.OwnBookingQueries;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.SharedPlaces;
import org.astc.plenary.registration.web.CodeCookie;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.web.PrivateDoor;

/**
 * Who asks for what is held on them. Whoever is signed in has shown that the address is theirs, so everything under it
 * is theirs, but for the events at which somebody else has it, too. A private link shows who comes, and no more: it may
 * have been passed on, so account, orders and letters are left out.
 */
@RequestScoped
class DataAsker {
    @Inject
    private OwnPages pages;

    @Inject
    private ConfidedPlaces places;

    @Inject
    private OwnBookingQueries bookings;

    @Inject
    private CodeCookie codes;

    @Inject
    private PrivateDoor door;

    @Inject
    private Caller caller;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private OwnPage page;
    private DataSubject subject;
    private SharedPlaces shared = SharedPlaces.NONE;

    @PostConstruct
    void find() {
        codes.token(); // what a code has opened is shown
        if (path.containsKey("code")) {
            page = door.open(() -> pages.open(path.get("code"), request.getParameter("key")));
            if (page.personId() == null) {
                throw new NotFound();
            }
            subject = new DataSubject(null, places.recordBehind(page), null);
        } else {
            Caller.Identity identity = caller.identity().orElseThrow(Forbidden::new);
            shared = bookings.shared(identity.email());
            subject = new DataSubject(identity.accountId(), null, identity.email()).without(shared.ids());
        }
    }

    DataSubject subject() {
        return subject;
    }

    /** Returns the events at which another person has the address, too, so that what is there is left out. */
    Set<UUID> sharedAt() {
        return shared.events();
    }

    /** Says whether the person came with a private link. */
    boolean hasLink() {
        return page != null;
    }

    /** Returns the address of one of the pages, with the key if there is one. */
    String at(String below) {
        return page == null
                ? "/my/data" + below
                : "/registrations/" + page.code() + "/data" + below + "?key=" + request.getParameter("key");
    }

    /** Returns where the person came from. */
    String back() {
        return page == null ? "/my" : "/registrations/" + page.code() + "?key=" + request.getParameter("key");
    }

    /**
     * Returns the code that was entered, as long as it is in force, so that what was told in confidence on its page is
     * included. With a private link it may be the code of another page of the same person.
     */
    Optional<ConfidedPlaces.CodeInForce> codeInForce() {
        return places.code(subject);
    }

    /** Says whether it is the page whose private link the person came with. */
    boolean cameBy(OwnPage other) {
        return page != null && page.registrationId().equals(other.registrationId());
    }

    /** Returns where a code is asked for, or null without a private link. */
    String code() {
        return page == null || !page.confides()
                ? null
                : "/registrations/" + page.code() + "/code?key=" + request.getParameter("key") + "&next=data";
    }
}
