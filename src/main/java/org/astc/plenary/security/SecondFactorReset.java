package org.astc.plenary.security;

import java.util.UUID;

/** An administrator took off the second factor of this account, whose owner lost it. */
public record SecondFactorReset(UUID accountId, String email, String language) {}
