package org.astc.plenary.accessibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.astc.plenary.e2e.Evidence;
import org.astc.plenary.e2e.Store;

/** Looks for one word everywhere, also packed, in base 64, as digits and in two bytes a letter. */
final class Search {
    private final String word;
    private final Map<String, Boolean> places = new LinkedHashMap<>();

    Search(String word) {
        this.word = word;
    }

    /** Looks at a text; an empty one was not there to be searched. */
    void text(String place, String text) {
        if (text.isEmpty()) {
            throw new AssertionError(place + " is empty");
        }
        note(place, isIn(text));
    }

    /** Looks at a file, and into it if it is packed. */
    void file(String place, byte[] bytes) {
        note(place, isIn(new String(bytes, StandardCharsets.ISO_8859_1)));
        try {
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                entries(place, bytes);
            } else if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
                try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    file(place + ", unpacked", packed.readAllBytes());
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Reads from the list at its end: a stream cannot tell the sizes of what was written as one. */
    private void entries(String place, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("search", ".zip"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    file(place + ": " + entry.getName(), in.readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Looks at every column of every row. */
    void tables(Store store, String schema) {
        String tables = store.text("select group_concat(table_name) from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'");
        for (String table : tables.split(",")) {
            String columns = store.text("select group_concat('`', column_name, '`') from information_schema.columns"
                    + " where table_schema = database() and table_name = '" + table + "'");
            note(
                    schema + "." + table,
                    store.number("select count(*) from " + table + " where concat_ws('|', " + columns + ") like '%"
                                    + word + "%'")
                            > 0);
        }
    }

    private boolean isIn(String text) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return text.contains(word)
                || text.contains(HexFormat.of().formatHex(bytes))
                || text.contains(HexFormat.of().withUpperCase().formatHex(bytes))
                || text.contains(String.join("\0", word.split("")))
                || List.of(0, 1, 2).stream().anyMatch(shift -> text.contains(base64(bytes, shift)));
    }

    /** The letters that are sure, wherever in a text the word begins. */
    private static String base64(byte[] bytes, int shift) {
        byte[] moved = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, moved, shift, bytes.length);
        return Base64.getEncoder().withoutPadding().encodeToString(moved).substring(4, moved.length / 3 * 4);
    }

    private void note(String place, boolean hit) {
        places.merge(place, hit, Boolean::logicalOr);
    }

    int places() {
        return places.size();
    }

    List<String> hits() {
        return places.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Writes the table of what was searched. */
    void keep(String name) {
        Evidence table = new Evidence("place", "hits");
        places.forEach((place, hit) -> table.add(place, hit ? 1 : 0));
        table.keep(name);
    }
}
