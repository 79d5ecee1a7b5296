package org.astc.plenary.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts that people read. A key begins with its context: {@code registration.soldOut} stands in
 * {@code org/astc/plenary/registration/messages*.properties} (UTF-8, {@link MessageFormat} patterns, so an apostrophe
 * is written twice, always).
 */
public final class Messages {
    /** The languages of Plenary; the first is the one to fall back to. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"), new Locale("fr"));

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What was looked up already, by language: there are as many texts as lines in the bundles, no more. */
    private static final Map<Locale, Map<String, Sentence>> KNOWN = new ConcurrentHashMap<>();

    private Messages() {}

    /** A text as it is without arguments, and the pattern for those with. */
    private record Sentence(String plain, MessageFormat pattern) {
        static Sentence read(Locale language, String key) {
            int dot = key.indexOf('.');
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.astc.plenary." + key.substring(0, dot) + ".messages", language, NO_FALLBACK);
            MessageFormat pattern = new MessageFormat(bundle.getString(key), language);
            return new Sentence(pattern.format(new Object[0]), pattern);
        }

        /** A pattern at work is one thread's own. */
        String with(Object... arguments) {
            return arguments.length == 0 ? plain : ((MessageFormat) pattern.clone()).format(arguments);
        }
    }

    /**
     * Returns the text of the key in the language, with the arguments in place.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(Locale language, String key, Object... arguments) {
        Map<String, Sentence> known = KNOWN.computeIfAbsent(language, any -> new ConcurrentHashMap<>());
        Sentence sentence = known.get(key);
        if (sentence == null) {
            sentence = Sentence.read(language, key);
            known.put(key, sentence);
        }
        return sentence.with(arguments);
    }

    /** Returns the supported language of the tag ({@code es-MX}: Spanish); English for any other. */
    public static Locale language(String tag) {
        Locale wanted = Locale.forLanguageTag(tag == null ? "" : tag);
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }
}
