package org.astc.plenary.payment;

import java.util.UUID;

/** An open invoice is due in a few days; told once. */
public record InvoiceDueSoon(UUID orderId, UUID eventId) {}
