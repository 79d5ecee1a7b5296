package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.ReminderService;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.testing.Cashier;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paying by invoice against the real database: firm places, numbers without gaps, one payment, one reminder. */
@ExtendWith(ArquillianExtension.class)
class PayingIT {
    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private Cashier cashier;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderKeys keys;

    @Inject
    private ReminderService reminders;

    @Test
    void aPlaceOnInvoiceIsFirmAtOnceAndSayingYesAgainWritesNoSecondInvoice() {
        String slug = given.anEvent(Shop.paid(1));
        OrderSummary held = hold(slug);

        OrderSummary first = confirm(held);
        OrderSummary again = confirm(held);

        assertThat(first.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(again.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
        assertThatThrownBy(() -> hold(slug)).isInstanceOf(SoldOut.class);
        assertThat(shop.count("select count(*) from invoice where order_id = ?1", held.id()))
                .isEqualTo(1);
        assertThat(letters(held, "invoice")).isEqualTo(1);
        assertThat(cashier.sheet(held).purchaseOrder()).isEqualTo("PO-4711");
        assertThat(cashier.sheet(held).billingAddress()).isNull();
        assertThatThrownBy(() -> orders.release(held.code(), keys.ofOrder(held.id())))
                .isInstanceOf(OrderAlreadyPlaced.class);
    }

    @Test
    void theBillingAddressStandsOnTheInvoiceAsItWasTyped() {
        OrderSummary held = hold(given.anEvent(Shop.paid(1)));

        orders.confirm(held.code(), keys.ofOrder(held.id()), () -> Shop.INVOICE_OUR_HOUSE);

        assertThat(cashier.sheet(held).billingAddress()).isEqualTo("Lumen Works\n12 Sagebrush Avenue");
        assertThat(cashier.sheet(held).billedTo()).isEqualTo("Buyer");
    }

    @Test
    void s102NumbersHaveNoGapsThoughManyBuyAtOnceAndSomeAreRefused() throws Exception {
        String slug = given.anEvent(Shop.paid(8));
        long before = last();

        long sold = shop.behind(
                "select last from invoice_counter where id = ?1 for update",
                1,
                () -> shop.inParallel(
                        16,
                        number -> desk.register(Shop.request(slug, null, Shop.line("full")), Shop.INVOICE_ME)
                                .order()));

        assertThat(sold).isEqualTo(8);
        assertThat(last() - before).isEqualTo(8);
        assertThat(shop.count("select count(*) from invoice where number > ?1", before))
                .isEqualTo(8);
    }

    /** Two staff have the same page open. */
    @Test
    void ofManyWhoMarkTheSameInvoicePaidAtOnceOneDoes() throws Exception {
        String slug = given.anEvent(Shop.paid(1));
        OrderSummary order = confirm(hold(slug));
        InvoiceSheet sheet = cashier.sheet(order);
        AtomicInteger refused = new AtomicInteger();

        long done = shop.behind(
                "select id from invoice where order_id = ?1 for update",
                order.id(),
                () -> shop.inParallel(8, number -> {
                    try {
                        cashier.markPaid(sheet, "bank " + number);
                        return order;
                    } catch (DomainException slower) {
                        refused.incrementAndGet();
                        return null;
                    }
                }));

        assertThat(done).isEqualTo(1);
        assertThat(refused).hasValue(7);
        assertThat(cashier.sheet(order).payments()).hasSize(1);
        assertThat(cashier.status(order)).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(letters(order, "invoice-receipt")).isEqualTo(1);
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedTwiceOrOfWhatIsPaid() throws Exception {
        String slug = given.anEvent(Shop.paid(2));
        OrderSummary open = confirm(hold(slug));
        OrderSummary paid = confirm(hold(slug));
        cashier.markPaid(cashier.sheet(paid), null);

        due("due_reminder_at", open, paid);
        shop.inParallel(4, number -> reminders.remind() < 0 ? open : null);
        due("overdue_at", open, paid);
        shop.inParallel(4, number -> reminders.remind() < 0 ? open : null);
        reminders.remind();

        assertThat(letters(open, "invoice-due-soon")).isEqualTo(1);
        assertThat(letters(open, "invoice-overdue")).isEqualTo(1);
        assertThat(letters(paid, "invoice-due-soon") + letters(paid, "invoice-overdue"))
                .isZero();
    }

    private void due(String column, OrderSummary... all) throws Exception {
        for (OrderSummary order : all) {
            shop.change(
                    "update invoice set " + column + " = utc_timestamp(6) - interval 1 minute where order_id = ?1",
                    order.id());
        }
    }

    private OrderSummary hold(String slug) {
        return desk.hold(Shop.request(slug, new RequestKey(UUID.randomUUID().toString(), "x"), Shop.line("full")))
                .order();
    }

    private OrderSummary confirm(OrderSummary order) {
        return orders.confirm(order.code(), keys.ofOrder(order.id()), () -> Shop.INVOICE_ME);
    }

    private long letters(OrderSummary order, String kind) {
        return shop.count("select count(*) from outbox where about = ?1 and kind = '" + kind + "'", order.id());
    }

    private long last() {
        return shop.count("select last from invoice_counter where id = ?1", 1);
    }
}
