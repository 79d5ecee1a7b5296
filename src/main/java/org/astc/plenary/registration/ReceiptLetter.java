package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;

/** Says that the money is there. */
@ApplicationScoped
class ReceiptLetter extends PaymentLetter {
    @Override
    PaymentNews news() {
        return PaymentNews.RECEIPT;
    }
}
