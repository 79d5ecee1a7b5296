package org.astc.plenary.inclusion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody with every file but the keys. The attacks guess, one to one, which row is whose; {@code truth} only counts
 * how often they are right.
 */
record Attacker(List<Row> rows) {
    /**
     * A row of answers.
     *
     * @param truth the number of the person, in the order of coming
     */
    record Row(List<String> columns, byte[] pseudonym, int truth) {}

    /** The most that sorting by any column, up or down, puts at the place of its person. */
    int byColumns() {
        int best = 0;
        for (int column = 0; column < rows.get(0).columns().size(); column++) {
            int by = column;
            best = Math.max(
                    best, byOrder(Comparator.comparing(row -> row.columns().get(by))));
        }
        return best;
    }

    /** The most that this order, up or down, puts at the place of its person. */
    int byOrder(Comparator<Row> order) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        int up = right(sorted);
        Collections.reverse(sorted);
        return Math.max(up, right(sorted));
    }

    private static int right(List<Row> sorted) {
        return (int) IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).truth() == i)
                .count();
    }

    /**
     * Guesses that the pseudonym is made of what the main store holds of a person, without a key or with a public one.
     *
     * @param known for each person, every value of every row that names them
     */
    int byHashes(List<List<String>> known, List<byte[]> keys) {
        Map<String, Integer> guesses = new HashMap<>();
        for (int person = 0; person < known.size(); person++) {
            for (String value : known.get(person)) {
                for (byte[] bytes : forms(value)) {
                    guesses.put(hash(bytes), person);
                    for (byte[] key : keys) {
                        guesses.put(hmac(key, bytes), person);
                    }
                }
            }
        }
        return (int) rows.stream()
                .filter(row -> Integer.valueOf(row.truth()).equals(guesses.get(hex(row.pseudonym()))))
                .count();
    }

    private static List<byte[]> forms(String value) {
        List<byte[]> forms = new ArrayList<>(List.of(value.getBytes(StandardCharsets.UTF_8)));
        String digits = value.replace("-", "");
        if (digits.matches("[0-9a-f]{32}")) {
            forms.add(HexFormat.of().parseHex(digits));
            forms.add(digits.getBytes(StandardCharsets.US_ASCII));
        }
        return forms;
    }

    /**
     * How many rows can be found in the text of a file, as bytes or as digits, and whose place in it is their order.
     */
    Found in(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Function<Row, Integer> place = row -> {
            int raw = text.indexOf(new String(row.pseudonym(), StandardCharsets.ISO_8859_1));
            int lower = text.indexOf(hex(row.pseudonym()));
            return Math.max(
                    raw, Math.max(lower, text.indexOf(hex(row.pseudonym()).toUpperCase(java.util.Locale.ROOT))));
        };
        Map<Row, Integer> places = new HashMap<>();
        rows.forEach(row -> places.put(row, place.apply(row)));
        long found = places.values().stream().filter(at -> at >= 0).count();
        return new Found(found, found == 0 ? 0 : byOrder(Comparator.comparing(places::get)));
    }

    /** What a file tells. */
    record Found(long rows, int right) {}

    private static String hash(byte[] bytes) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hmac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return hex(mac.doFinal(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
