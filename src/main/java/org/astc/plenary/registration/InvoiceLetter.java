package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;

/** The invoice. */
@ApplicationScoped
class InvoiceLetter extends PaymentLetter {
    @Override
    PaymentNews news() {
        return PaymentNews.INVOICE;
    }
}
