package org.astc.plenary.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * What an event sells, and under which terms; everything but the places left. It changes when staff change it, so it is
 * kept in memory and known by the event's version.
 *
 * @param opensAt null: registration has no dates yet and is closed
 * @param policies every version ever published or planned
 */
public record Offer(
        UUID eventId,
        long version,
        String slug,
        boolean published,
        ZoneId zone,
        String currency,
        Instant opensAt,
        Instant closesAt,
        List<Phase> phases,
        List<Type> types,
        List<Extra> addOns,
        List<Policy> policies) {

    /** A price phase; {@code until} is exclusive, null: until registration closes. */
    public record Phase(UUID id, String name, Instant until) {}

    /** A registration type; {@code prices} by phase id. */
    public record Type(
            UUID id,
            String code,
            String name,
            String description,
            boolean visible,
            Map<UUID, Money> prices,
            Set<UUID> quotas) {}

    /** An add-on. */
    public record Extra(UUID id, String code, String name, String description, Money price, Set<UUID> quotas) {}

    /** One version of one policy. */
    public record Policy(UUID id, String code, int version, String title, boolean required, Instant publishedAt) {}

    /** The same as it will be once the event is published. */
    Offer asPublished() {
        return new Offer(
                eventId, version, slug, true, zone, currency, opensAt, closesAt, phases, types, addOns, policies);
    }

    public boolean isOpen(Instant now) {
        return published && opensAt != null && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Returns the phase of that moment: the first that has not ended. At its very end a phase has ended. */
    public Optional<Phase> phaseAt(Instant now) {
        return phases.stream()
                .filter(phase -> phase.until() == null || now.isBefore(phase.until()))
                .findFirst();
    }

    public Optional<Money> priceAt(Type type, Instant now) {
        return phaseAt(now).map(phase -> type.prices().get(phase.id()));
    }

    public List<Type> visibleTypes() {
        return types.stream().filter(Type::visible).toList();
    }

    public Optional<Type> visibleType(String code) {
        return visibleTypes().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public Optional<Extra> addOn(String code) {
        return addOns.stream().filter(extra -> extra.code().equals(code)).findFirst();
    }

    Type type(UUID id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
    }

    Extra addOn(UUID id) {
        return addOns.stream()
                .filter(extra -> extra.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns these versions of policies, by code. */
    List<Policy> policies(Collection<UUID> versions) {
        return policies.stream()
                .filter(policy -> versions.contains(policy.id()))
                .toList();
    }

    /** Returns the newest published version of each policy. */
    public List<Policy> policiesAt(Instant now) {
        Map<String, Policy> newest = new LinkedHashMap<>();
        policies.stream()
                .filter(policy -> !policy.publishedAt().isAfter(now))
                .sorted(Comparator.comparingInt(Policy::version))
                .forEach(policy -> newest.put(policy.code(), policy));
        return new ArrayList<>(newest.values());
    }
}
