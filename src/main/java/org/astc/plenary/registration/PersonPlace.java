package org.astc.plenary.registration;

import java.time.Instant;
import java.util.UUID;

/** A registration of somebody as staff see it who look after people. */
public record PersonPlace(UUID eventId, String code, RegistrationStatus status, Instant createdAt) {}
