package org.astc.plenary.registration;

import java.util.Locale;

/** What a buyer who pays by invoice is written about. */
enum PaymentNews {
    INVOICE,
    DUE_SOON,
    OVERDUE,
    RECEIPT,
    TAKEN_BACK;

    /** The kind of letter, such as invoice-due-soon. */
    String kind() {
        return this == INVOICE ? "invoice" : "invoice-" + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
