package org.astc.plenary.registration;

import java.util.UUID;

/** An order expired, was released or canceled; its places are free again. */
public record OrderEnded(UUID orderId, UUID eventId) {}
