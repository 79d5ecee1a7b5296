package org.astc.plenary.payment;

import java.util.UUID;

/** The money for an order has come in; told in the same transaction. */
public record InvoicePaid(UUID orderId, UUID eventId) {}
