package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a test did on which page and what was seen there, for people to read: {@code target/transcripts/NAME.md}. One
 * row is what was done until the page answered. Keys of private links are left out.
 */
final class Transcript {
    private static final Pattern HOST = Pattern.compile("^https?://[^/]+");
    private static final Pattern KEY = Pattern.compile("([?&](?:key|token)=)[^&#`”\\s]*");

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<String> done = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private Supplier<String> address = () -> "";
    private boolean answered;

    Transcript(String name) {
        this.name = name;
    }

    /** Begins a part of the story. */
    void chapter(String title) {
        close();
        text.append("\n## ").append(title).append("\n\n| Step | Page | Seen | Picture |\n|---|---|---|---|\n");
    }

    /** Notes a field that was filled in or a box that was ticked; it belongs to what is pressed next. */
    void filled(Supplier<String> where, String deed) {
        begin(where);
        done.add(deed);
    }

    /** Notes something that a page answers, such as a link or a button. */
    void did(Supplier<String> where, String deed) {
        filled(where, deed);
        answered = true;
    }

    /** Notes a command that was run and what it printed. */
    void ran(String command, String output) {
        did(() -> "", "runs `" + command + "`");
        saw("“" + output + "”");
    }

    void saw(String what) {
        answered = true;
        seen.add(what);
    }

    void pictured(Path file) {
        answered = true;
        pictures.add(String.valueOf(file.getFileName()));
    }

    Path write() {
        close();
        try {
            Path folder = Files.createDirectories(Path.of("target/transcripts"));
            return Files.writeString(folder.resolve(name + ".md"), "# Transcript: " + name + "\n" + text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void begin(Supplier<String> where) {
        if (answered) {
            close();
        }
        address = where;
    }

    private void close() {
        if (!done.isEmpty() || !seen.isEmpty() || !pictures.isEmpty()) {
            text.append(row(String.join("; ", done), path(), String.join("; ", seen), String.join(", ", pictures)));
        }
        done.clear();
        seen.clear();
        pictures.clear();
        answered = false;
    }

    private String path() {
        String page = HOST.matcher(address.get()).replaceFirst("");
        return page.isEmpty() ? "" : "`" + page + "`";
    }

    private static String row(String... cells) {
        return "| "
                + String.join(
                        " | ", List.of(cells).stream().map(Transcript::cell).toList()) + " |\n";
    }

    private static String cell(String words) {
        return KEY.matcher(words).replaceAll("$1…").replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
