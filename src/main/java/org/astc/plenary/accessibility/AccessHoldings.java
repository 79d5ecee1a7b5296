package org.astc.plenary.accessibility;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.astc.plenary.registration.HoldingsEnded;
import org.astc.plenary.registration.HoldingsKept;

/** Erases the requests of whoever lost a private link, or takes them along. Doing it twice does no harm. */
@ApplicationScoped
@Transactional
class AccessHoldings {
    /** Before the voluntary answers, whose key may be missing for a while. */
    private static final int FIRST = Interceptor.Priority.APPLICATION;

    private AccessRequests requests;

    protected AccessHoldings() {}

    @Inject
    AccessHoldings(AccessRequests requests) {
        this.requests = requests;
    }

    void ended(@Observes @Priority(FIRST) HoldingsEnded news) {
        requests.toldUnder(news.registrationId(), news.fromVersion()).forEach(requests::remove);
    }

    void kept(@Observes @Priority(FIRST) HoldingsKept news) {
        requests.toldUnder(news.registrationId(), news.fromVersion())
                .forEach(request -> request.goAlong(news.toVersion()));
    }
}
