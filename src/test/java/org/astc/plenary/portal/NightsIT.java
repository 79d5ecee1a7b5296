package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.accessibility.AccessRetention;
import org.astc.plenary.payment.ReminderRounds;
import org.astc.plenary.registration.ExpiryService;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderService;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Timers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the clock sets going: it rings when it should, and on the server's own thread the work is done. */
@ExtendWith(ArquillianExtension.class)
class NightsIT {
    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private Timers timers;

    @Inject
    private NightlyPurge purge;

    @Inject
    private AccessRetention access;

    @Inject
    private ReminderRounds reminders;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderKeys keys;

    @Inject
    private ExpiryService expiry;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void theClockRingsEveryNightAndFourTimesAnHour() throws InterruptedException {
        assertThat(timers.allTimes()).contains("41 3", "23 3", "17 *", "7 *", "4,19,34,49 *");
        assertThat(timers.rangTwice()).isTrue();
    }

    @Test
    void theNightForgetsWhatIsTooOldAndNothingElse() throws Exception {
        String slug = given.anEvent(Shop.plan(9, 9));
        OrderSummary old = ended(slug);
        OrderSummary young = ended(slug);
        OrderSummary booked =
                desk.register(Shop.request(slug, null, line()), Shop.YES).order();
        shop.change("update orders set ended_at = utc_timestamp(6) - interval 31 day where id = ?1", old.id());
        shop.change("update orders set ended_at = utc_timestamp(6) - interval 29 day where id = ?1", young.id());
        letter(91);
        letter(89);

        night();

        assertThat(shop.text("select concat(buyer_name, buyer_email) from orders where id = ?1", old.id()))
                .isEmpty();
        assertThat(names(old)).isZero();
        assertThat(names(young)).isEqualTo(1);
        assertThat(names(booked)).isEqualTo(1);
        assertThat(shop.count("select count(*) from person where name like ?1", "%" + mark))
                .as("people of the places that are not forgotten")
                .isEqualTo(2);
        assertThat(shop.count("select count(*) from outbox where recipient = ?1", mark + "-91@night.example"))
                .isZero();
        assertThat(shop.count("select count(*) from outbox where recipient = ?1", mark + "-89@night.example"))
                .isEqualTo(1);
    }

    @Test
    void theNightForgetsWhatAMailServerSaidWithTheAddress() throws Exception {
        letter(91);
        letter(89);

        night();

        assertThat(shop.count("select count(*) from outbox where last_error = ?1", said(91)))
                .isZero();
        assertThat(shop.count("select count(*) from outbox where last_error = ?1", said(89)))
                .isOne();
    }

    private String said(int daysOld) {
        return "550 " + mark + "-" + daysOld + "@night.example";
    }

    @Test
    void theNightForgetsBuyersAfterTenYearsPaidOrNot() throws Exception {
        String slug = given.anEvent(Shop.paid(9));
        OrderSummary paid = onInvoice(slug);
        OrderSummary open = onInvoice(slug);
        OrderSummary recent = onInvoice(slug);
        for (OrderSummary order : new OrderSummary[] {paid, open}) {
            shop.change(
                    "update invoice set issued_on = current_date - interval 121 month where order_id = ?1", order.id());
        }
        for (OrderSummary order : new OrderSummary[] {paid, recent}) {
            shop.change("update invoice set status = 'PAID' where order_id = ?1", order.id());
            shop.change(
                    "insert into payment (id, invoice_id, amount_minor, currency, effective_on, reference, recorded_at)"
                            + " select uuid(), id, total_minor, currency, current_date, concat('by ', billed_to),"
                            + " utc_timestamp(6) from invoice where order_id = ?1",
                    order.id());
        }

        night();

        assertThat(billed(paid)).isEmpty();
        assertThat(billed(open)).isEmpty();
        assertThat(billed(recent)).isNotEmpty();
        assertThat(address(paid) + address(open)).isEmpty();
        assertThat(address(recent)).startsWith("Lumen Works");
        assertThat(reference(paid)).isEqualTo("none");
        assertThat(reference(recent)).isEqualTo("by " + billed(recent));
    }

    @Test
    void theClockRemindsOfWhatIsDueAndDoesNotDoSoTwice() throws Exception {
        String slug = given.anEvent(Shop.paid(9));
        OrderSummary due = onInvoice(slug);
        shop.change(
                "update invoice set due_reminder_at = utc_timestamp(6) - interval 1 minute where order_id = ?1",
                due.id());

        timers.ring(reminders).get(1, TimeUnit.MINUTES);
        timers.ring(reminders).get(1, TimeUnit.MINUTES);

        assertThat(shop.count("select count(*) from outbox where about = ?1 and kind = 'invoice-due-soon'", due.id()))
                .isEqualTo(1);
    }

    private void night() throws Exception {
        timers.ring(purge).get(1, TimeUnit.MINUTES);
        timers.ring(access).get(1, TimeUnit.MINUTES);
    }

    /** An order that was not confirmed in time. */
    private OrderSummary ended(String slug) throws Exception {
        OrderSummary held = desk.hold(Shop.request(slug, null, line())).order();
        shop.change("update orders set expires_at = utc_timestamp(6) - interval 1 hour where id = ?1", held.id());
        expiry.expire();
        return held;
    }

    private org.astc.plenary.registration.HoldRequest.Line line() {
        return Shop.line("visitor", "Night " + mark, UUID.randomUUID() + "@night.example");
    }

    private OrderSummary onInvoice(String slug) {
        OrderSummary held =
                desk.hold(Shop.request(slug, null, Shop.line("full"))).order();
        return orders.confirm(held.code(), keys.ofOrder(held.id()), () -> Shop.INVOICE_OUR_HOUSE);
    }

    private void letter(int daysOld) throws Exception {
        shop.change(
                "insert into outbox (id, kind, about, recipient, language, status, attempts, due_at, created_at,"
                        + " last_error)"
                        + " values (uuid(), 'night', uuid(), ?1, 'en', 'SENT', 1, utc_timestamp(6),"
                        + " utc_timestamp(6) - interval " + daysOld + " day, concat('550 ', ?1))",
                mark + "-" + daysOld + "@night.example");
    }

    private long names(OrderSummary order) {
        return shop.count(
                "select count(*) from registration where order_id = ?1 and name = 'Night " + mark + "'", order.id());
    }

    private String reference(OrderSummary order) {
        return shop.text(
                "select coalesce(p.reference, 'none') from payment p join invoice i on i.id = p.invoice_id"
                        + " where i.order_id = ?1",
                order.id());
    }

    private String billed(OrderSummary order) {
        return shop.text("select billed_to from invoice where order_id = ?1", order.id());
    }

    private String address(OrderSummary order) {
        return shop.text("select coalesce(billing_address, '') from invoice where order_id = ?1", order.id());
    }
}
