package org.astc.plenary.payment;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the number of an invoice is written: INV-000017. */
final class InvoiceNumber {
    private static final Pattern WRITTEN = Pattern.compile("(?:INV-?)?0*(\\d{1,15})");

    private InvoiceNumber() {}

    static String shown(long number) {
        return String.format(Locale.ROOT, "INV-%06d", number);
    }

    /** Reads what people write: INV-000017, inv17 or 17; empty for anything else. */
    static OptionalLong read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return written.matches() ? OptionalLong.of(Long.parseLong(written.group(1))) : OptionalLong.empty();
    }
}
