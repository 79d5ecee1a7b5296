package org.astc.plenary.registration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.astc.plenary.platform.Money;

/** Amounts of a configuration: decimal texts in the event's currency, such as 585.00. */
final class Amount {
    private static final int LONGEST = 12;

    private Amount() {}

    /**
     * Returns the minor units.
     *
     * @throws IllegalArgumentException if it is no amount of this currency, or negative
     * @throws ArithmeticException if it has more decimals than the currency
     */
    static long minor(String text, String currency) {
        if (text.length() > LONGEST || !text.matches("[0-9]+([.][0-9]+)?")) {
            throw new IllegalArgumentException(text);
        }
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return new BigDecimal(text)
                .setScale(decimals, RoundingMode.UNNECESSARY)
                .movePointRight(decimals)
                .longValueExact();
    }

    static String text(long minor, String currency) {
        return Money.ofMinor(minor, currency).amount().toPlainString();
    }
}
