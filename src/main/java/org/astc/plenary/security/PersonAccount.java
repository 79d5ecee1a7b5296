package org.astc.plenary.security;

import java.time.Instant;

/** An account of somebody as staff see it who look after people. */
public record PersonAccount(String email, boolean active, Instant createdAt) {}
