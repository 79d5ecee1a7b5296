package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.platform.web.PageCache;
import org.astc.plenary.platform.web.PlacesNow;
import org.astc.plenary.registration.OrderAwaitsPayment;
import org.astc.plenary.registration.OrderConfirmed;
import org.astc.plenary.registration.OrderEnded;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.PlacesHeld;

/**
 * The public pages of an event say in words how many places are left, so each order may change them. Mostly it does
 * not: the pages are asked to compare the words.
 */
@ApplicationScoped
public class PlacesOnPages implements PlacesNow {
    private PageCache pages;
    private OrderQueries orders;

    protected PlacesOnPages() {}

    @Inject
    PlacesOnPages(PageCache pages, OrderQueries orders) {
        this.pages = pages;
        this.orders = orders;
    }

    @Override
    public String of(UUID event) {
        return orders.offer(event).words();
    }

    void held(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesHeld news) {
        pages.placesMoved(news.eventId());
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderConfirmed news) {
        pages.placesMoved(news.eventId());
    }

    void awaitsPayment(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderAwaitsPayment news) {
        pages.placesMoved(news.eventId());
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderEnded news) {
        pages.placesMoved(news.eventId());
    }
}
