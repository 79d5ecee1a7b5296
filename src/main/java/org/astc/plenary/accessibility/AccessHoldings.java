package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.astc.plenary.registration.HoldingsEnded;
import org.astc.plenary.registration.HoldingsKept;

/** Erases the requests of whoever lost a private link, or takes them along. Doing it twice does no harm. */
@ApplicationScoped
@Transactional
class AccessHoldings {
    private AccessRequests requests;

    protected AccessHoldings() {}

    @Inject
    AccessHoldings(AccessRequests requests) {
        this.requests = requests;
    }

    void ended(@Observes HoldingsEnded news) {
        requests.toldUnder(news.registrationId(), news.fromVersion()).forEach(requests::remove);
    }

    void kept(@Observes HoldingsKept news) {
        requests.toldUnder(news.registrationId(), news.fromVersion())
                .forEach(request -> request.goAlong(news.toVersion()));
    }
}
