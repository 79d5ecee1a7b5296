package org.astc.plenary.platform;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Amounts of one currency as people type them who read a language: 1,234.50 in English; 1234,50, 1 234,50 or 1.234,50
 * in Spanish and French. What could mean two amounts, such as 1.234 in Spanish, is none, so that nothing ever costs a
 * thousandth of what was meant. Machines write 1234.50.
 *
 * @param currency ISO 4217; it says how many decimals an amount has at most
 */
public record TypedAmounts(Locale language, String currency) {
    private static final BigDecimal EXAMPLE = new BigDecimal("585");
    private static final String SPACES = "[\\s\\u00a0\\u2009\\u202f]";
    private static final String NOTHING = "(?!)";

    /** A way to write amounts, and its decimal mark. */
    private record Form(String pattern, char mark) {
        boolean fits(String amount) {
            return amount.matches(pattern);
        }

        String forMachines(String amount) {
            return amount.replaceAll("[^0-9" + mark + "]", "").replace(mark, '.');
        }
    }

    /** Returns the amount as machines write it; empty if it is none of this currency, or could be another one. */
    public Optional<String> read(String typed) {
        String amount = typed.strip().replaceAll(SPACES, " ");
        return forms().stream().filter(form -> form.fits(amount)).findFirst().map(form -> form.forMachines(amount));
    }

    private List<Form> forms() {
        int decimals = decimals();
        String some = decimals == 0 ? NOTHING : "[0-9]{1," + decimals + "}";
        if (!hasComma()) {
            String end = "(?:[.]" + some + ")?";
            return List.of(new Form(whole(",") + end, '.'), new Form(whole(" ") + end, '.'));
        }
        String all = decimals == 0 || decimals == 3 ? NOTHING : "[0-9]{" + decimals + "}"; // three are a group
        return List.of(
                new Form(whole(" ") + "(?:," + some + ")?", ','),
                new Form(groups("[.]", 1) + "," + some, ','),
                new Form(groups("[.]", 2), ','),
                new Form(whole(" ") + "[.]" + all, '.'));
    }

    private static String whole(String between) {
        return "(?:[0-9]+|" + groups(between, 1) + ")";
    }

    private static String groups(String between, int least) {
        return "[1-9][0-9]{0,2}(?:" + between + "[0-9]{3}){" + least + ",}";
    }

    /** Returns what a machine wrote as people write it, without marks between thousands. */
    public String shown(String amount) {
        return hasComma() ? amount.replace('.', ',') : amount;
    }

    /** An amount that shows how they are typed: 585.00 or 585,00. */
    public String example() {
        return shown(EXAMPLE.setScale(decimals()).toPlainString());
    }

    private boolean hasComma() {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
    }

    private int decimals() {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
