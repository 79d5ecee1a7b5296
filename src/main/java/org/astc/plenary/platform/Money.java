package org.astc.plenary.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in one currency, in the currency's minor units (cents), so that sums are exact.
 *
 * <p>Sums and differences of two currencies are refused with {@link IllegalArgumentException}, overflow with
 * {@link ArithmeticException}.
 */
@Embeddable
public class Money {
    @Column(name = "amount_minor")
    private long minor;

    @Column(name = "currency")
    private String currency;

    protected Money() {}

    private Money(long minor, String currency) {
        this.minor = minor;
        this.currency = Currency.getInstance(currency).getCurrencyCode();
    }

    /**
     * Returns the amount of so many minor units.
     *
     * @param currency ISO 4217, such as USD
     */
    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, (long) count), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public long minor() {
        return minor;
    }

    public String currency() {
        return currency;
    }

    /** Returns the amount in major units with the currency's own number of decimals, such as 585.00. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && minor == money.minor && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, currency);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}
