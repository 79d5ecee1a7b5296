package org.astc.plenary.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PaymentTermsTest {
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    /** The evening of 14 January in Halifax, the 15th in UTC. */
    private static final Instant EVENING = Instant.parse("2027-01-15T02:00:00Z");

    private static final PaymentTerms TERMS = new PaymentTerms(30);

    @Test
    void moneyIsDueThirtyDaysAfterTheDayAtThePlaceOfTheEvent() {
        assertThat(TERMS.dueOn(EVENING, Instant.parse("2027-09-18T12:00:00Z"), HALIFAX))
                .isEqualTo(LocalDate.of(2027, 2, 13));
    }

    @Test
    void s117MoneyIsDueOnTheLeapDayAndInTheNextYear() {
        Instant later = Instant.parse("2029-09-18T12:00:00Z");

        assertThat(TERMS.dueOn(Instant.parse("2028-01-30T15:00:00Z"), later, HALIFAX))
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(TERMS.dueOn(Instant.parse("2027-01-30T15:00:00Z"), later, HALIFAX))
                .isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(TERMS.dueOn(Instant.parse("2028-01-01T02:00:00Z"), later, HALIFAX))
                .isEqualTo(LocalDate.of(2028, 1, 30));
        assertThat(PaymentTerms.overdueAt(LocalDate.of(2028, 2, 29), HALIFAX)).isEqualTo("2028-03-01T13:00:00Z");
        assertThat(PaymentTerms.overdueAt(LocalDate.of(2027, 12, 31), HALIFAX)).isEqualTo("2028-01-01T13:00:00Z");
    }

    @Test
    void moneyIsDueWhenTheEventBeginsAtTheLatest() {
        assertThat(TERMS.dueOn(EVENING, Instant.parse("2027-01-20T12:00:00Z"), HALIFAX))
                .isEqualTo(LocalDate.of(2027, 1, 20));
    }

    @Test
    void moneyIsNeverDueBeforeTheInvoice() {
        assertThat(TERMS.dueOn(EVENING, Instant.parse("2027-01-10T12:00:00Z"), HALIFAX))
                .isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void theReminderComesFiveMorningsBeforeAndTheLastOneTheMorningAfter() {
        LocalDate due = LocalDate.of(2027, 2, 13);

        assertThat(PaymentTerms.reminderAt(EVENING, due, HALIFAX)).isEqualTo("2027-02-08T13:00:00Z");
        assertThat(PaymentTerms.overdueAt(due, HALIFAX)).isEqualTo("2027-02-14T13:00:00Z");
    }

    @Test
    void nobodyIsRemindedOfAnInvoiceThatHasJustCome() {
        assertThat(PaymentTerms.reminderAt(EVENING, LocalDate.of(2027, 1, 17), HALIFAX))
                .isNull();
    }
}
