package org.astc.plenary.registration;

import java.util.UUID;

/** Somebody began to buy, and the places are kept. */
public record PlacesHeld(UUID orderId, UUID eventId) {}
