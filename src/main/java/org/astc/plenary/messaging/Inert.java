package org.astc.plenary.messaging;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * What people typed, made harmless for a mail: it reads the same, but no mail program turns it into a link or lets it
 * rearrange the line it stands in.
 *
 * <p>Mail programs make links out of anything that looks like an address. So an invisible word joiner (U+2060) is put
 * where such a link would need an unbroken run: before the dot of {@code name.example}, after the colon of
 * {@code http:}. Initials and abbreviations ({@code J. R.}) stay as they are. Controls become spaces, directional
 * overrides go, and a text with right-to-left letters is isolated from the sentence around it. The mail's HTML escapes
 * markup itself.
 */
public final class Inert {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final Pattern DOT_IN_NAME =
            Pattern.compile("(?<=[\\p{L}\\p{N}-])(?=[.\\u3002\\uFF0E\\uFF61][\\p{L}\\p{N}]{2})");
    private static final Pattern SCHEME = Pattern.compile("(?<=\\p{L}:)(?=\\S)");

    private Inert() {}

    public static String text(String typed) {
        String line =
                DIRECTIONS.matcher(CONTROLS.matcher(typed).replaceAll(" ")).replaceAll("");
        String unlinked =
                SCHEME.matcher(DOT_IN_NAME.matcher(line).replaceAll("\u2060")).replaceAll("\u2060");
        return isolated(unlinked.strip());
    }

    private static String isolated(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length) ? "\u2068" + text + "\u2069" : text;
    }
}
