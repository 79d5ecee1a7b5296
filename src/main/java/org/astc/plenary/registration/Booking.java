package org.astc.plenary.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/** What a request comes to: each line with its type, price and add-ons, and the places that it needs in all. */
record Booking(Offer offer, Offer.Phase phase, List<Line> lines) {
    /** One person's place. */
    record Line(Offer.Type type, Money price, List<Offer.Extra> addOns, HoldRequest.Attendee person) {
        Collection<UUID> quotas() {
            List<UUID> quotas = new ArrayList<>(type.quotas());
            addOns.forEach(addOn -> quotas.addAll(addOn.quotas()));
            return quotas;
        }
    }

    /** Returns the number of places needed of each quota, in the order in which everybody takes them. */
    SortedMap<UUID, Integer> demand() {
        SortedMap<UUID, Integer> demand = new TreeMap<>();
        for (Line line : lines) {
            line.quotas().forEach(quota -> demand.merge(quota, 1, Integer::sum));
        }
        return demand;
    }

    /** Returns everything ordered that uses one of these quotas, each once, in the order of the lines. */
    List<SoldOut.Item> using(Collection<UUID> quotas) {
        Set<SoldOut.Item> items = new LinkedHashSet<>();
        for (Line line : lines) {
            if (meets(line.type().quotas(), quotas)) {
                items.add(SoldOut.Item.type(line.type().code()));
            }
            for (Offer.Extra addOn : line.addOns()) {
                if (meets(addOn.quotas(), quotas)) {
                    items.add(SoldOut.Item.addOn(addOn.code()));
                }
            }
        }
        return List.copyOf(items);
    }

    private static boolean meets(Set<UUID> some, Collection<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }
}
