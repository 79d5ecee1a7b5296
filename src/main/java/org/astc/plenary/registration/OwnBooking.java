package org.astc.plenary.registration;

import java.util.UUID;

/**
 * A place of somebody who is signed in, or an order that they made, as their own list shows it. Nothing else that was
 * told with it is here.
 *
 * @param code of the registration or the order
 * @param key opens its page
 * @param what name of the type, in the language of the event; empty for an order
 * @param name who comes, or who bought
 * @param places 1, or as many as the order has
 */
public record OwnBooking(
        UUID eventId, String code, String key, String what, String name, RegistrationStatus status, int places) {}
