package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked about an invoice hangs on what can be booked. */
class ShownOfferTest {
    private static final TypeChoice FREE = choice("free", true, false);
    private static final TypeChoice PAID = choice("paid", true, true);
    private static final TypeChoice PAID_BUT_GONE = choice("gone", false, true);

    @Test
    void withFreeAndPaidTypesItDependsOnTheChoice() {
        assertThat(offer(FREE, PAID).isPaid()).isTrue();
        assertThat(offer(FREE, PAID).isPartlyFree()).isTrue();
    }

    @Test
    void withPaidTypesOnlyThereIsAnInvoice() {
        assertThat(offer(PAID).isPaid()).isTrue();
        assertThat(offer(PAID).isPartlyFree()).isFalse();
    }

    @Test
    void withFreeTypesOnlyThereIsNone() {
        assertThat(offer(FREE).isPaid()).isFalse();
        assertThat(offer(FREE, PAID_BUT_GONE).isPaid()).isFalse();
        assertThat(offer(FREE, PAID_BUT_GONE).isPartlyFree()).isFalse();
    }

    private static ShownOffer offer(TypeChoice... choices) {
        return new ShownOffer(null, null, List.of(choices), Locale.ENGLISH);
    }

    private static TypeChoice choice(String code, boolean bookable, boolean paid) {
        String price = paid ? "$120" : "Free";
        return new TypeChoice("type-" + code, code, code, "", price, paid ? 12_000 : 0, bookable, paid, !bookable, "");
    }
}
