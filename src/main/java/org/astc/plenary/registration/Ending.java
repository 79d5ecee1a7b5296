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

    void release(Order order) {
        SortedMap<UUID, Integer> places = new TreeMap<>();
        count(order, places);
        Map<String, Object> before = OrderNews.state(order);
        order.release(clock.instant());
        news.released(order, before);
        capacity.giveBack(places);
    }

    void expire(Collection<Order> overdue) {
        Instant now = clock.instant();
        SortedMap<UUID, Integer> places = new TreeMap<>();
        for (Order order : overdue) {
            count(order, places);
            Map<String, Object> before = OrderNews.state(order);
            order.expire(now);
            news.expired(order, before);
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
