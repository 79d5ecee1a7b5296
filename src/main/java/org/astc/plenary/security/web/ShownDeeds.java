package org.astc.plenary.security.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The deeds of one table, newest first.
 *
 * @param zone in which all their times are told
 * @param names of the things that they tell of, by id, as far as there are any
 * @param mixed whether they were done to several things, so that each says to which
 */
public record ShownDeeds(List<ShownDeed> lines, ZoneId zone, Map<UUID, String> names, boolean mixed) {
    /** Where the last eight digits of an id begin; they are random, the first tell the time. */
    private static final int LAST_DIGITS = 28;

    /** What people call the thing; one without a name goes by the last eight digits of its id, as in …1f2e3d4c. */
    String name(UUID thing) {
        return names.getOrDefault(thing, "…" + thing.toString().substring(LAST_DIGITS));
    }
}
