package org.astc.plenary.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Money;

/**
 * The offer of an event at one moment, with the places that were left then. They may be gone the next moment, so this
 * informs; only {@link Capacity} decides.
 */
public record OfferNow(Offer offer, Map<UUID, Places> places, Instant at) {
    /** What is left of a quota. */
    public record Places(int capacity, int taken) {
        int left() {
            return capacity - taken;
        }

        Availability availability() {
            return Availability.of(left(), capacity);
        }
    }

    /** The same as it will be once the event is published; for those who look at a draft, never to sell by. */
    public OfferNow asPublished() {
        return new OfferNow(offer.asPublished(), places, at);
    }

    public boolean isOpen() {
        return offer.isOpen(at);
    }

    public Optional<Money> price(Offer.Type type) {
        return offer.priceAt(type, at);
    }

    /** Returns how much is left of a thing that uses these quotas: as much as of the scarcest. */
    public Availability availability(Set<UUID> quotas) {
        return quotas.stream()
                .map(quota -> places.get(quota).availability())
                .max(Comparator.naturalOrder())
                .orElse(Availability.AVAILABLE);
    }

    /** Returns the availability of every quota in one text: as long as it stays, pages say the same about places. */
    public String words() {
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().availability())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    boolean has(UUID quota, int count) {
        return places.get(quota).left() >= count;
    }
}
