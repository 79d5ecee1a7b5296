package org.astc.plenary.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message files below a folder: one folder per context, in it one file per language. */
final class MessageBundles {
    private static final List<String> LANGUAGES = List.of("messages_es.properties", "messages_fr.properties");
    /** Patterns of dates quote their words with straight apostrophes. */
    private static final String PATTERN = "platform.pattern.";

    private static final Pattern STRAIGHT = Pattern.compile("'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final List<Path> english;

    private MessageBundles(List<Path> english) {
        this.english = english;
    }

    static MessageBundles below(Path folder) {
        return new MessageBundles(Sources.files(folder, "/messages.properties"));
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        english.forEach(file -> keys.addAll(read(file).keySet()));
        return keys;
    }

    /** Returns where the languages differ: missing or surplus keys, other arguments, no file at all. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        for (Path file : english) {
            for (String language : LANGUAGES) {
                Path translated = file.resolveSibling(language);
                if (Files.exists(translated)) {
                    compare(read(file), read(translated), translated, found);
                } else {
                    found.add(translated + ": no file");
                }
            }
        }
        return found;
    }

    private static void compare(
            Map<String, String> expected, Map<String, String> actual, Path file, List<String> found) {
        expected.forEach((key, text) -> {
            String translation = actual.get(key);
            if (translation == null) {
                found.add(file + ": missing " + key);
            } else if (!arguments(text).equals(arguments(translation))) {
                found.add(file + ": other arguments in " + key);
            }
        });
        actual.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .forEach(key -> found.add(file + ": surplus " + key));
    }

    /** Returns what cannot be shown: empty texts, straight apostrophes, broken patterns, keys of elsewhere, doubles. */
    List<String> malformed() {
        List<String> found = new ArrayList<>();
        for (Path file : english) {
            String context = file.getParent().getFileName().toString();
            for (Path each : Sources.files(file.getParent(), ".properties")) {
                if (each.getFileName().toString().startsWith("messages")) {
                    check(each, context, found);
                }
            }
        }
        return found;
    }

    private static void check(Path file, String context, List<String> found) {
        read(file).forEach((key, text) -> {
            if (!key.startsWith(context + ".")) {
                found.add(file + ": " + key + " is not of this context");
            }
            if (text.isBlank()) {
                found.add(file + ": " + key + " is empty");
            }
            if (STRAIGHT.matcher(text).find() && !key.startsWith(PATTERN)) {
                found.add(file + ": " + key + " has a straight apostrophe; write ’");
            }
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException broken) {
                found.add(file + ": " + key + " is no pattern: " + broken.getMessage());
            }
        });
        Set<String> seen = new TreeSet<>();
        Sources.text(file)
                .lines()
                .filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .forEach(key -> found.add(file + ": " + key + " stands twice"));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            arguments.add(argument.group(1));
        }
        return arguments;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
