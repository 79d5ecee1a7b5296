package org.astc.plenary.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes amounts of money as people read them: $585 and $1,234.50 in English, 585&nbsp;US$ in Spanish, 585&nbsp;$US in
 * French. Whole amounts have no decimals.
 */
public final class Amounts {
    private Amounts() {}

    public static String of(Locale language, Money money) {
        BigDecimal amount = money.amount();
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        Currency currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        int decimals = amount.stripTrailingZeros().scale() > 0 ? currency.getDefaultFractionDigits() : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    /** The name of the currency: US Dollar, dólar estadounidense. */
    public static String currency(Locale language, String code) {
        return Currency.getInstance(code).getDisplayName(language);
    }
}
