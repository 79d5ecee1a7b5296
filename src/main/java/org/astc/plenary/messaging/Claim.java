package org.astc.plenary.messaging;

import java.time.Instant;
import java.util.UUID;

/** A letter that one sender works on, and until when it is his alone. */
record Claim(UUID id, Letter letter, Instant until) {}
