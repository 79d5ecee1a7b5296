package org.astc.plenary.registration;

import java.util.UUID;

/** An order was made firm by its buyer, who pays by invoice; or it is firm, and turned out not to be paid. */
public record OrderAwaitsPayment(UUID orderId, UUID eventId) {}
