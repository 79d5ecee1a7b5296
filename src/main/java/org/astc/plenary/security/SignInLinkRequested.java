package org.astc.plenary.security;

import java.util.UUID;

/** Somebody asked for a sign-in link to this address; {@link SignInService#secretOf} opens it. */
public record SignInLinkRequested(UUID linkId, String email, String language) {}
