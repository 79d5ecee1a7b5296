package org.astc.plenary.review.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell names from other words: the files beside this class, of lower-case words without accents. */
enum WordList {
    GIVEN_NAMES,
    FAMOUS,
    COMMON_WORDS,
    INSTITUTIONS,
    GENERIC,
    TITLES,
    ROLES,
    TOPICS,
    ACRONYMS,
    NEUTRAL_HOSTS,
    CONNECTORS,
    PLACE_CUES,
    DOERS,
    NOUNS_OF_EPONYMS,
    TOP_DOMAINS,
    WEAK_INSTITUTIONS,
    BEFORE_HOUSES,
    HOUSE_SUBJECTS,
    AT_HOUSES,
    DEMONYM_ENDINGS,
    OWN,
    IN,
    HERE,
    LOCALS,
    WIDE_PLACES,
    NOT_AFTER_NAMES,
    JOINING,
    FILE_ENDINGS,
    COMPANIONS,
    PARTNERS,
    ACCOUNTS,
    NOT_BEFORE_NAMES,
    SMALL,
    LOWER_TITLES;

    private final Set<String> words;

    WordList() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
