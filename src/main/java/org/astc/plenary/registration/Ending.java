package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Ends holds and gives their places back. */
@ApplicationScoped
class Ending {
    private Offers offers;
    private Capacity capacity;
    private OrderNews news;
    private Clock clock;

    protected Ending() {}

    @Inject
    Ending(Offers offers, Capacity capacity, OrderNews news, Clock clock) {
        this.offers = offers;
        this.capacity = capacity;
        this.news = news;
        this.clock = clock;
    }

    void release(Collection<Order> held) {
        end(held, Order::release, news::released);
    }

    void expire(Collection<Order> overdue) {
        end(overdue, Order::expire, news::expired);
    }

    private void end(
            Collection<Order> orders,
            BiConsumer<Order, Instant> ending,
            BiConsumer<Order, Map<String, Object>> telling) {
        Instant now = clock.instant();
        SortedMap<UUID, Integer> places = new TreeMap<>();
        for (Order order : orders) {
            count(order, places);
            Map<String, Object> before = OrderNews.state(order);
            ending.accept(order, now);
            telling.accept(order, before);
        }
        capacity.giveBack(places);
    }

    private void count(Order order, SortedMap<UUID, Integer> places) {
        Offer offer = offers.of(order.getEventId());
        for (Registration registration : order.registrations()) {
            if (registration.getStatus().takesPlace()) {
                offer.type(registration.getTypeId()).quotas().forEach(quota -> places.merge(quota, 1, Integer::sum));
                registration
                        .getAddOns()
                        .forEach(booked -> offer.addOn(booked.addOnId())
                                .quotas()
                                .forEach(quota -> places.merge(quota, 1, Integer::sum)));
            }
        }
    }
}
