package org.astc.plenary.registration;

import java.util.List;
import java.util.UUID;

/**
 * A registration as the person who comes sees it.
 *
 * @param version the state that is shown; a change names it
 * @param typeName in the language of the event
 * @param addOns names of what is booked besides, in the language of the event
 * @param email null if none is known
 * @param bookedBy the buyer's name
 * @param boughtByHolder false if somebody else bought the place; nothing here leads to the order, since the private
 *     link of a place may have been passed on
 * @param joining how the person takes part online
 */
public record OwnRegistration(
        UUID id,
        UUID eventId,
        String code,
        long version,
        RegistrationStatus status,
        String typeName,
        List<String> addOns,
        String email,
        String organization,
        OwnWishes wishes,
        String bookedBy,
        boolean boughtByHolder,
        Joining joining) {

    static OwnRegistration of(Registration registration, Offer offer, Joining joining) {
        return new OwnRegistration(
                registration.getId(),
                registration.getEventId(),
                registration.getCode(),
                registration.getVersion(),
                registration.getStatus(),
                offer.type(registration.getTypeId()).name(),
                registration.getAddOns().stream()
                        .map(booked -> offer.addOn(booked.addOnId()).name())
                        .sorted()
                        .toList(),
                registration.getEmail(),
                registration.getOrganization(),
                registration.wishes(),
                registration.getOrder().getBuyerName(),
                registration.getOrder().isBoughtByHolderOf(registration),
                joining);
    }

    /** Says whether the place still stands, so that there is something to change. */
    public boolean isComing() {
        return status.takesPlace();
    }
}
