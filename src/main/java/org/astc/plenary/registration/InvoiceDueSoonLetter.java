package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;

/** Reminds a few days before an invoice is due. */
@ApplicationScoped
class InvoiceDueSoonLetter extends PaymentLetter {
    @Override
    PaymentNews news() {
        return PaymentNews.DUE_SOON;
    }
}
