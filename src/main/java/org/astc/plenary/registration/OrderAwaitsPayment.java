package org.astc.plenary.registration;

import java.util.UUID;

/** An order was made firm by its buyer, who pays by invoice. */
public record OrderAwaitsPayment(UUID orderId, UUID eventId) {}
