package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/**
 * The configuration of an event as it is now.
 *
 * @param version of the event when it was read; just changed, it is known after the transaction only
 * @param changed what was just made different, place by place; empty if nothing was
 */
public record Configured(UUID eventId, long version, ObjectNode file, Map<String, Object> changed) {}
