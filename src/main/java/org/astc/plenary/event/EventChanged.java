package org.astc.plenary.event;

import java.util.UUID;

/** Something that is told about the event has changed: its texts, dates, phases, rooms, access facts, policies. */
public record EventChanged(UUID eventId) {}
