package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;

/** Posts the letters about registrations, in the transaction of what they tell of. */
@ApplicationScoped
class RegistrationMails {
    private Orders orders;
    private Outbox outbox;

    protected RegistrationMails() {}

    @Inject
    RegistrationMails(Orders orders, Outbox outbox) {
        this.orders = orders;
        this.outbox = outbox;
    }

    /**
     * The buyer hears of the order; each person with an address of their own of their registration. Who bought one
     * place for themselves gets one letter that is both.
     */
    void confirmed(Order order) {
        Set<String> shared = sharedAddresses(order);
        if (!order.isForBuyerAlone() || shared.contains(order.getBuyerEmail())) {
            toBuyer(OrderConfirmedLetter.KIND, order);
        }
        toPeople(order, shared);
    }

    /** The buyer gets the invoice; each person with an address of their own hears of their registration. */
    void awaitsPayment(Order order) {
        toBuyer(PaymentNews.INVOICE.kind(), order);
        toPeople(order, sharedAddresses(order));
    }

    /** Writes to the buyer about the payment, unless the address is erased or the order is an invented one. */
    void payment(PaymentNews news, Order order) {
        if (!order.getBuyerEmail().isEmpty() && !order.isInvented()) {
            toBuyer(news.kind(), order);
        }
    }

    private void toBuyer(String kind, Order order) {
        outbox.post(new Letter(kind, order.getId(), order.getEventId(), order.getBuyerEmail(), order.getLanguage()));
    }

    private void toPeople(Order order, Set<String> shared) {
        for (Registration registration : order.registrations()) {
            if (registration.getEmail() != null && !shared.contains(registration.getEmail())) {
                post(RegistrationConfirmedLetter.KIND, registration);
            }
        }
    }

    /** Writes to the person, as far as they have an address of their own; says whether they do. */
    boolean writeTo(Registration registration) {
        boolean may = mayWriteTo(registration);
        if (may) {
            post(RegistrationConfirmedLetter.KIND, registration);
        }
        return may;
    }

    /** Tells the person that the link to their page has changed, as far as they have an address of their own. */
    void linkChanged(Registration registration) {
        if (mayWriteTo(registration)) {
            post(LinkChangedLetter.KIND, registration);
        }
    }

    /** Says whether the person has an address of their own. */
    boolean mayWriteTo(Registration registration) {
        return registration.isFirm()
                && registration.getEmail() != null
                && !sharedAddresses(registration.getOrder()).contains(registration.getEmail());
    }

    private void post(String kind, Registration registration) {
        Order order = registration.getOrder();
        outbox.post(new Letter(
                kind, registration.getId(), order.getEventId(), registration.getEmail(), order.getLanguage()));
    }

    /**
     * An address is nobody's own if two people of the event have it, or if it is the buyer's and the buyer is another.
     */
    private Set<String> sharedAddresses(Order order) {
        Map<String, UUID> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Registration registration : order.registrations()) {
            String email = registration.getEmail();
            if (email != null) {
                UUID owner = owners.putIfAbsent(email, registration.getPersonId());
                boolean buyersOnly = email.equals(order.getBuyerEmail())
                        && !registration.getName().equals(order.getBuyerName());
                if (buyersOnly || owner != null && !owner.equals(registration.getPersonId())) {
                    shared.add(email);
                }
            }
        }
        if (owners.size() == 1) {
            owners.forEach((email, person) -> {
                if (orders.isOfOthers(order.getEventId(), email, person)) {
                    shared.add(email);
                }
            });
        } else if (!owners.isEmpty()) {
            shared.addAll(orders.emailsOfOthers(
                    order.getEventId(), owners.keySet(), List.copyOf(new HashSet<>(owners.values()))));
        }
        return shared;
    }
}
