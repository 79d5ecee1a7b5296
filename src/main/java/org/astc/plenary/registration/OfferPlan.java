package org.astc.plenary.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The offer of an event as staff or the demo lay it out. Quotas and phases are named; the names are unique here. */
public record OfferPlan(List<Phase> phases, List<Places> quotas, List<Type> types, List<Extra> addOns) {
    /** A price phase; a null end: until registration closes. */
    public record Phase(String name, Instant until) {}

    /** A quota. */
    public record Places(String name, int capacity) {}

    /** A registration type with its price per phase, in minor units. */
    public record Type(
            String code,
            String name,
            String description,
            boolean visible,
            Map<String, Long> prices,
            Set<String> quotas) {}

    /** An add-on. */
    public record Extra(String code, String name, String description, long amountMinor, Set<String> quotas) {}
}
