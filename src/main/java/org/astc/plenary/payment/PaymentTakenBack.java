package org.astc.plenary.payment;

import java.util.UUID;

/** The money for an order has not come in after all; told in the same transaction. */
public record PaymentTakenBack(UUID orderId, UUID eventId) {}
