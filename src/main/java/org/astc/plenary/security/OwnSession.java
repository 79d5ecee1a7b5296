package org.astc.plenary.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in, as they see it themselves.
 *
 * @param browser the kind of browser and system, such as Firefox, Linux; empty if it did not say
 * @param here whether it is the one that asks
 */
public record OwnSession(UUID id, String browser, Instant since, Instant lastSeen, boolean here) {}
