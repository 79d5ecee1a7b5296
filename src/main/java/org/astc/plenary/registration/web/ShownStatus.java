package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.web.Language;

/** Statuses and amounts on staff pages: a word in the visitor's language, and the tone that repeats it. */
@Named("shown")
@ApplicationScoped
public class ShownStatus {
    @Inject
    private Language language;

    /** The word for where a registration or an order stands. */
    public String status(Enum<?> status) {
        return Messages.text(language.locale(), "registration.status." + ListAddress.word(status));
    }

    /** The word for what became of a letter. */
    public String letter(Enum<?> status) {
        return Messages.text(language.locale(), "registration.letter." + ListAddress.word(status));
    }

    public String tone(Enum<?> status) {
        return switch (status.name()) {
            case "CONFIRMED", "SENT" -> "ok";
            case "AWAITING_PAYMENT", "PENDING" -> "wait";
            case "HELD" -> "info";
            case "FAILED" -> "bad";
            default -> "";
        };
    }

    public String amount(Money money) {
        return Amounts.of(language.locale(), money);
    }
}
