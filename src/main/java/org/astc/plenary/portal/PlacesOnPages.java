package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.PublicPageChanged;
import org.astc.plenary.registration.OrderConfirmed;
import org.astc.plenary.registration.OrderEnded;
import org.astc.plenary.registration.PlacesHeld;

/** The public pages of an event say how many places are left, so each order changes them. */
@ApplicationScoped
class PlacesOnPages {
    @Inject
    private Announcements announcements;

    void held(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesHeld news) {
        tell(news.eventId());
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderConfirmed news) {
        tell(news.eventId());
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderEnded news) {
        tell(news.eventId());
    }

    private void tell(UUID eventId) {
        announcements.tell(new PublicPageChanged(eventId));
    }
}
