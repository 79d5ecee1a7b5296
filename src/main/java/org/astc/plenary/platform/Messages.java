package org.astc.plenary.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

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

    private Messages() {}

    /**
     * Returns the text of the key in the language, with the arguments in place.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(Locale language, String key, Object... arguments) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.astc.plenary." + key.substring(0, dot) + ".messages", language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(arguments);
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
