package org.astc.plenary.payment;

import java.time.LocalDate;
import org.astc.plenary.platform.Text;

/**
 * Which invoices are looked for.
 *
 * @param words a number, the code of an order, or a part of the buyer's name; empty: all
 * @param standing which of them
 * @param today at the place of the event
 */
public record InvoiceFilter(String words, Standing standing, LocalDate today) {
    private static final int LONGEST = 100;

    /** How an invoice stands on a day. */
    public enum Standing {
        ALL,
        OPEN,
        OVERDUE,
        PAID
    }

    public InvoiceFilter {
        String clean = Text.clean(words);
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    String anywhere() {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
