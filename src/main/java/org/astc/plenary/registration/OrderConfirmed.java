package org.astc.plenary.registration;

import java.util.UUID;

/** An order became firm: its people come. */
public record OrderConfirmed(UUID orderId, UUID eventId) {}
