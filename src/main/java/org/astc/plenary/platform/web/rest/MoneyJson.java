package org.astc.plenary.platform.web.rest;

import org.astc.plenary.platform.Money;

/** Money as the API writes it: {@code {"amount":"585.00","currency":"USD"}}. */
public record MoneyJson(String amount, String currency) {
    public static MoneyJson of(Money money) {
        return money == null ? null : new MoneyJson(money.amount().toPlainString(), money.currency());
    }
}
