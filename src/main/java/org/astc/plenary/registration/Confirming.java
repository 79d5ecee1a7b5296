package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes a hold firm: with the policies accepted, the news told, and the invoice written if it costs something. */
@ApplicationScoped
class Confirming {
    private Orders orders;
    private OrderNews news;
    private RegistrationMails mails;
    private Billing billing;
    private Clock clock;

    protected Confirming() {}

    @Inject
    Confirming(Orders orders, OrderNews news, RegistrationMails mails, Billing billing, Clock clock) {
        this.orders = orders;
        this.news = news;
        this.mails = mails;
        this.billing = billing;
        this.clock = clock;
    }

    void confirm(Order order, Offer offer, ConfirmRequest yes) {
        Instant now = clock.instant();
        List<Offer.Policy> accepted = ConfirmRule.check(order, offer, yes, now);
        Map<String, Object> before = OrderNews.state(order);
        accepted.forEach(policy -> orders.add(new Acceptance(order, policy.id(), now)));
        if (order.total().isZero()) {
            order.confirm(now);
            news.confirmed(order, before);
            mails.confirmed(order);
        } else {
            order.awaitPayment(now);
            news.awaitsPayment(order, before);
            mails.awaitsPayment(order);
            billing.bill(order, offer, yes.purchaseOrder(), yes.billingAddress());
        }
    }
}
