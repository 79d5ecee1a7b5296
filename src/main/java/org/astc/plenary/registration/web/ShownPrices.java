package org.astc.plenary.registration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The prices that stood in a form when it was opened, which it sends back: a phase of prices may have ended meanwhile.
 *
 * @param minor by code of the type, in the smallest unit of the event's currency
 */
record ShownPrices(Map<String, Long> minor) {
    private static final Pattern ONE = Pattern.compile("([^ =]{1,60})=(\\d{1,15})(?= |$)");

    static ShownPrices of(List<TypeChoice> choices) {
        return new ShownPrices(choices.stream().collect(Collectors.toMap(TypeChoice::code, TypeChoice::minor)));
    }

    /** Reads what the form sent; what cannot be one is as if it had not been shown. */
    static ShownPrices read(String sent) {
        Map<String, Long> minor = new HashMap<>();
        Matcher one = ONE.matcher(sent == null ? "" : sent);
        while (one.find()) {
            minor.put(one.group(1), Long.valueOf(one.group(2)));
        }
        return new ShownPrices(minor);
    }

    /** Returns what the type was said to cost; empty if it was not said. */
    OptionalLong of(String type) {
        Long price = minor.get(type);
        return price == null ? OptionalLong.empty() : OptionalLong.of(price);
    }

    /** As it stands in the form: {@code full=58500 student=0}. */
    String text() {
        return minor.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(price -> price.getKey() + "=" + price.getValue())
                .collect(Collectors.joining(" "));
    }
}
