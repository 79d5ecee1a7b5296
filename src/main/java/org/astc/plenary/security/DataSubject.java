package org.astc.plenary.security;

import java.util.UUID;

/** The person whom personal data is about; each of the three may be null if it is not known. */
public record DataSubject(UUID accountId, UUID personId, String email) {}
