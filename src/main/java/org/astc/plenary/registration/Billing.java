package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.payment.Bill;
import org.astc.plenary.payment.InvoiceDueSoon;
import org.astc.plenary.payment.InvoiceOverdue;
import org.astc.plenary.payment.InvoicePaid;
import org.astc.plenary.payment.InvoiceService;
import org.astc.plenary.payment.PaymentTakenBack;
import org.astc.plenary.platform.Money;

/** Has an order's invoice written, and does what is to be done when it is paid, due, overdue or open again. */
@ApplicationScoped
public class Billing {
    private InvoiceService invoices;
    private EventQueries events;
    private Orders orders;
    private OrderNews news;
    private RegistrationMails mails;
    private Clock clock;

    protected Billing() {}

    @Inject
    Billing(
            InvoiceService invoices,
            EventQueries events,
            Orders orders,
            OrderNews news,
            RegistrationMails mails,
            Clock clock) {
        this.invoices = invoices;
        this.events = events;
        this.orders = orders;
        this.news = news;
        this.mails = mails;
        this.clock = clock;
    }

    /** Asks for the invoice: one line for each place with what is booked with it, and nobody's name but the buyer's. */
    void bill(Order order, Offer offer, String purchaseOrder, String billingAddress) {
        Bill bill = new Bill(
                order.getEventId(),
                offer.zone(),
                events.byId(order.getEventId()).start(),
                order.getId(),
                order.getCode(),
                order.getBuyerName(),
                purchaseOrder,
                billingAddress,
                order.total(),
                lines(order, offer));
        invoices.issue(bill, order.getConfirmedAt());
    }

    private static List<Bill.Line> lines(Order order, Offer offer) {
        return order.registrations().stream()
                .map(registration -> new Bill.Line(
                        what(registration, offer), Money.ofMinor(registration.totalMinor(), offer.currency())))
                .toList();
    }

    /** Full registration, tour of the workshops (K7PQ2M9XTB). */
    private static String what(Registration registration, Offer offer) {
        return Stream.concat(
                                Stream.of(offer.type(registration.getTypeId()).name()),
                                registration.getAddOns().stream()
                                        .map(booked ->
                                                offer.addOn(booked.addOnId()).name())
                                        .sorted())
                        .collect(Collectors.joining(", "))
                + " (" + registration.getCode() + ")";
    }

    void paid(@Observes InvoicePaid paid) {
        Order order = orders.lock(paid.orderId());
        if (order.getStatus() == OrderStatus.AWAITING_PAYMENT) {
            Map<String, Object> before = OrderNews.state(order);
            order.paid(clock.instant());
            news.paid(order, before);
            mails.payment(PaymentNews.RECEIPT, order);
        }
    }

    /** The places stay firm and counted; only the money is waited for again. */
    void takenBack(@Observes PaymentTakenBack back) {
        Order order = orders.lock(back.orderId());
        if (order.getStatus() == OrderStatus.CONFIRMED) {
            Map<String, Object> before = OrderNews.state(order);
            order.paymentTakenBack(clock.instant());
            news.paymentTakenBack(order, before);
            mails.payment(PaymentNews.TAKEN_BACK, order);
        }
    }

    void dueSoon(@Observes InvoiceDueSoon due) {
        remind(due.orderId(), PaymentNews.DUE_SOON);
    }

    void overdue(@Observes InvoiceOverdue overdue) {
        remind(overdue.orderId(), PaymentNews.OVERDUE);
    }

    private void remind(UUID orderId, PaymentNews reminder) {
        Order order = orders.get(orderId);
        if (order.getStatus() == OrderStatus.AWAITING_PAYMENT) {
            mails.payment(reminder, order);
        }
    }
}
