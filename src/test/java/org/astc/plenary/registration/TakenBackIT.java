package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.InvoiceStatus;
import org.astc.plenary.payment.PaymentRetention;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.Cashier;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A payment that was recorded by mistake is taken back: nothing is lost, the place stays, the money is asked for. */
@ExtendWith(ArquillianExtension.class)
class TakenBackIT {
    private static final String WHY = "It was for another invoice";

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private Cashier cashier;

    @Inject
    private OrderDesk desk;

    @Inject
    private PaymentRetention retention;

    @Inject
    private RegistrationPersonalData personal;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

    @Test
    void theOrderWaitsAgainThePlaceStaysAndTheInvoiceIsPaidOnceMore() {
        String slug = given.anEvent(Shop.paid(1));
        OrderSummary order = paid(slug);
        InvoiceSheet before = cashier.sheet(order);

        takeBack(before);

        InvoiceSheet open = cashier.sheet(order);
        assertThat(open.status()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(open.dueOn()).isEqualTo(before.dueOn());
        assertThat(open.payments()).isEmpty();
        assertThat(open.takenBack()).singleElement().satisfies(back -> {
            assertThat(back.payment()).isEqualTo(before.payments().get(0));
            assertThat(back.reason()).isEqualTo(WHY);
        });
        assertThat(cashier.status(order)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(shop.text("select status from registration where order_id = ?1", order.id()))
                .isEqualTo("AWAITING_PAYMENT");
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
        assertThat(shop.text(
                        "select concat(before_value, after_value) from audit_entry"
                                + " where action = 'payment-taken-back' and subject_id = ?1",
                        before.id()))
                .contains("PAID", "transfer 17", "OPEN", WHY);

        markPaid(open);

        assertThat(cashier.sheet(order).payments()).hasSize(1);
        assertThat(cashier.sheet(order).takenBack()).hasSize(1);
        assertThat(cashier.status(order)).isEqualTo(OrderStatus.CONFIRMED);
    }

    /** Two staff have the same page open. */
    @Test
    void ofManyWhoTakeItBackAtOnceOneDoes() throws Exception {
        OrderSummary order = paid(given.anEvent(Shop.paid(1)));
        InvoiceSheet seen = cashier.sheet(order);
        AtomicInteger refused = new AtomicInteger();

        long done = shop.behind(
                "select id from invoice where order_id = ?1 for update",
                order.id(),
                () -> shop.inParallel(4, number -> {
                    try {
                        takeBack(seen);
                        return order;
                    } catch (DomainException slower) {
                        refused.incrementAndGet();
                        return null;
                    }
                }));

        assertThat(done).isEqualTo(1);
        assertThat(refused).hasValue(3);
        assertThat(cashier.sheet(order).takenBack()).hasSize(1);
        assertThatThrownBy(() -> takeBack(cashier.sheet(order))).isInstanceOf(DomainException.class);
    }

    @Test
    void theBuyerHearsOfItOnceAndOnlyIfTheReceiptHadLeft() throws Exception {
        OrderSummary order = paid(given.anEvent(Shop.paid(1)));
        letters(order, "invoice-receipt", "FAILED");
        takeBack(cashier.sheet(order));
        letters(order, "invoice-taken-back", "FAILED"); // so that only this test writes it

        assertThat(letter(order)).isEmpty();

        letters(order, "invoice-receipt", "SENT");
        assertThat(letter(order)).hasValueSatisfying(mail -> {
            assertThat(mail.subject())
                    .contains("Open again", cashier.sheet(order).number());
            assertThat(mail.text())
                    .contains("recorded by mistake", cashier.sheet(order).number(), "Your place stays booked");
        });
        letters(order, "invoice-taken-back", "SENT");
        assertThat(letter(order)).isEmpty();
    }

    @Test
    void whatIsPaidByNowIsNotSaidToBeOpen() throws Exception {
        OrderSummary order = paid(given.anEvent(Shop.paid(1)));
        letters(order, "invoice-receipt", "SENT");
        takeBack(cashier.sheet(order));
        letters(order, "invoice-taken-back", "FAILED");
        assertThat(letter(order)).isPresent();

        markPaid(cashier.sheet(order));

        assertThat(letter(order)).isEmpty();
    }

    @Test
    void theBuyerTakesItAlongAndItIsForgottenWithTheBuyer() throws Exception {
        OrderSummary order = paid(given.anEvent(Shop.paid(1)));
        takeBack(cashier.sheet(order));

        String day = cashier.sheet(order).issuedOn().toString();
        markPaid(cashier.sheet(order));

        assertThat(personal.export(new DataSubject(null, null, order.buyerEmail()))
                        .toString())
                .contains("payments=[{amount=" + order.total() + ", effectiveOn=" + day + ", recordedAt=")
                .contains("takenBack=[{amount=" + order.total() + ", effectiveOn=" + day + ", recordedAt=")
                .contains("reason=" + WHY + ", takenBackAt=")
                .doesNotContain("reference=", "transfer 17");

        shop.change("update invoice set issued_on = current_date - interval 121 month where order_id = ?1", order.id());
        retention.purge(Instant.now());

        assertThat(cashier.sheet(order).takenBack()).singleElement().satisfies(back -> {
            assertThat(back.reason()).isEmpty();
            assertThat(back.payment().reference()).isNull();
        });
    }

    private OrderSummary paid(String slug) {
        String email = UUID.randomUUID() + "@buyer.example";
        HoldRequest request = new HoldRequest(
                slug, new HoldRequest.Buyer("Buyer", email), "en", List.of(Shop.line("full")), Channel.API, null);
        OrderSummary order = desk.register(request, Shop.INVOICE_ME).order();
        markPaid(cashier.sheet(order));
        return order;
    }

    private void markPaid(InvoiceSheet sheet) {
        cashier.markPaid(sheet, "transfer 17");
    }

    private void takeBack(InvoiceSheet sheet) {
        cashier.takeBack(sheet, WHY);
    }

    private void letters(OrderSummary order, String kind, String status) throws Exception {
        shop.change(
                "update outbox set status = '" + status + "' where kind = '" + kind + "' and about = ?1", order.id());
    }

    private Optional<Mail> letter(OrderSummary order) {
        Letter letter = new Letter("invoice-taken-back", order.id(), order.eventId(), order.buyerEmail(), "en");
        return writers.stream()
                .filter(writer -> writer.kind().equals(letter.kind()))
                .findFirst()
                .orElseThrow()
                .write(letter);
    }
}
