package org.astc.plenary.payment;

import java.util.UUID;

/** An open invoice should have been paid yesterday; told once. */
public record InvoiceOverdue(UUID orderId, UUID eventId) {}
