package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;

/** Reminds once of an invoice that is overdue. */
@ApplicationScoped
class InvoiceOverdueLetter extends PaymentLetter {
    @Override
    PaymentNews news() {
        return PaymentNews.OVERDUE;
    }
}
