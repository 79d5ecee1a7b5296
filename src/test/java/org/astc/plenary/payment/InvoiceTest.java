package org.astc.plenary.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.StaleData;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
    private static final Receipt CHECK = new Receipt(LocalDate.of(2027, 1, 20), "check 17");

    @Test
    void anInvoiceIsPaidOnceAndInFull() {
        Invoice invoice = invoice();

        Payment payment = invoice.pay(CHECK, 0, NOON);

        assertThat(invoice.getStatus()).isEqualTo(InvoiceStatus.PAID);
        assertThat(payment.summary().amount()).isEqualTo(Money.ofMinor(58_500, "USD"));
        assertThatThrownBy(() -> invoice.pay(CHECK, 0, NOON)).isInstanceOf(AlreadyPaid.class);
    }

    @Test
    void whoeverSawAnOlderVersionIsTold() {
        assertThatThrownBy(() -> invoice().pay(CHECK, 3, NOON)).isInstanceOf(StaleData.class);
    }

    @Test
    void moneyDoesNotComeBeforeTheOrder() {
        Invoice invoice = invoice();

        assertThatThrownBy(() -> invoice.pay(new Receipt(LocalDate.of(2027, 1, 14), null), 0, NOON))
                .isInstanceOf(BeforeTheOrder.class);
        assertThat(invoice.getStatus()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(invoice.pay(new Receipt(LocalDate.of(2027, 1, 15), null), 0, NOON))
                .isNotNull();
    }

    @Test
    void aPaymentThatWasRecordedByMistakeOpensTheInvoiceAgainForOneMore() {
        Invoice invoice = invoice();
        assertThatThrownBy(() -> invoice.reopen(ZoneOffset.UTC, 0, NOON)).isInstanceOf(NotPaid.class);
        invoice.pay(CHECK, 0, NOON);
        assertThatThrownBy(() -> invoice.reopen(ZoneOffset.UTC, 3, NOON)).isInstanceOf(StaleData.class);

        invoice.reopen(ZoneOffset.UTC, 0, NOON.plus(Duration.ofDays(6)));

        assertThat(invoice.getStatus()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(invoice.getDueOn()).isEqualTo("2027-02-14");
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(26)))).isEqualTo(Reminder.DUE_SOON);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(31)))).isEqualTo(Reminder.OVERDUE);
        assertThat(invoice.pay(CHECK, 0, NOON.plus(Duration.ofDays(32)))).isNotNull();
    }

    /** The buyer is told at once that the invoice is open again; that it is overdue can wait for the next morning. */
    @Test
    void anInvoiceThatIsOpenAgainAfterItsDueDayIsRemindedOfOnTheNextMorning() {
        Invoice invoice = invoice();
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(31)))).isEqualTo(Reminder.OVERDUE);
        invoice.pay(CHECK, 0, NOON.plus(Duration.ofDays(32)));

        invoice.reopen(ZoneOffset.UTC, 0, NOON.plus(Duration.ofDays(40)));

        assertThat(invoice.remind(NOON.plus(Duration.ofDays(40)))).isEqualTo(Reminder.NONE);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(41)))).isEqualTo(Reminder.OVERDUE);
    }

    @Test
    void eachReminderIsDueOnce() {
        Invoice invoice = invoice();

        assertThat(invoice.remind(NOON.plus(Duration.ofDays(24)))).isEqualTo(Reminder.NONE);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(26)))).isEqualTo(Reminder.DUE_SOON);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(26)))).isEqualTo(Reminder.NONE);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(31)))).isEqualTo(Reminder.OVERDUE);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(31)))).isEqualTo(Reminder.NONE);
    }

    @Test
    void afterASilenceOnlyTheLastReminderIsSent() {
        Invoice invoice = invoice();

        assertThat(invoice.remind(NOON.plus(Duration.ofDays(40)))).isEqualTo(Reminder.OVERDUE);
        assertThat(invoice.remind(NOON.plus(Duration.ofDays(40)))).isEqualTo(Reminder.NONE);
    }

    @Test
    void aNumberIsReadHoweverItIsWritten() {
        assertThat(InvoiceNumber.shown(17)).isEqualTo("INV-000017");
        for (String written : List.of("INV-000017", "inv17", "17", " 0017 ")) {
            assertThat(InvoiceNumber.read(written)).hasValue(17);
        }
        for (String other : List.of("", "INV-", "17x", "%", "99999999999999999999")) {
            assertThat(InvoiceNumber.read(other)).isEmpty();
        }
    }

    private static Invoice invoice() {
        Money price = Money.ofMinor(58_500, "USD");
        Bill bill = new Bill(
                new UUID(1, 1),
                ZoneOffset.UTC,
                NOON.plus(Duration.ofDays(200)),
                new UUID(2, 2),
                "K7PQ2M9X",
                "Ann Buyer",
                null,
                null,
                price,
                List.of(new Bill.Line("Full", price)));
        return new Invoice(bill, 17, new PaymentTerms(30), NOON);
    }
}
