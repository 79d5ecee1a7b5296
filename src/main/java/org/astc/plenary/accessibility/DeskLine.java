package org.astc.plenary.accessibility;

import java.time.Instant;

/** A request in the desk's list: neither whose it is nor what is asked for. */
public record DeskLine(String code, RequestStatus status, Instant receivedAt, Instant changedAt) {}
