package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterQueries;
import org.astc.plenary.messaging.Mail;

/**
 * Says that a payment was recorded by mistake. Whoever got no receipt for it need not hear of it; letters to one
 * address leave in their order, so by now the receipt has left or never will.
 */
@ApplicationScoped
class TakenBackLetter extends PaymentLetter {
    @Inject
    private LetterQueries letters;

    @Override
    PaymentNews news() {
        return PaymentNews.TAKEN_BACK;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        boolean believesInReceipt =
                letters.sent(PaymentNews.RECEIPT.kind(), letter.about()) > letters.sent(kind(), letter.about());
        return believesInReceipt ? super.write(letter) : Optional.empty();
    }
}
