package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * What somebody holds as a buyer and has not said yes to. Erasing lets it go, so that nobody buys without a name; that
 * it is held is shown with their other orders, so there is nothing to show here.
 */
@ApplicationScoped
@Transactional
public class HeldOrdersPersonalData implements PersonalData {
    private Orders orders;
    private PlacesOfSubject places;
    private Ending ending;

    protected HeldOrdersPersonalData() {}

    @Inject
    HeldOrdersPersonalData(Orders orders, PlacesOfSubject places, Ending ending) {
        this.orders = orders;
        this.places = places;
        this.ending = ending;
    }

    @Override
    public String part() {
        return "held-orders";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        return Map.of();
    }

    /** Comes before names and addresses are taken off, which tell whose an order is. */
    @Override
    public void erase(DataSubject subject) {
        List<Order> held = idsOf(subject).stream()
                .map(orders::lock)
                .filter(order -> order.getStatus() == OrderStatus.HELD)
                .filter(order -> !subject.leavesOut(order.getEventId()))
                .toList();
        if (!held.isEmpty()) {
            ending.release(held);
        }
    }

    /** Returns what is held under the address, and what the holder of a place bought for themselves. */
    private SortedSet<UUID> idsOf(DataSubject subject) {
        SortedSet<UUID> ids = new TreeSet<>();
        if (subject.email() != null) {
            ids.addAll(orders.heldUnder(subject.email()));
        }
        places.of(subject).stream()
                .filter(place -> place.getStatus() == RegistrationStatus.HELD)
                .filter(place -> place.getOrder().isBoughtByHolderOf(place))
                .forEach(place -> ids.add(place.getOrder().getId()));
        return ids;
    }
}
