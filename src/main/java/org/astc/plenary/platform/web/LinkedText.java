package org.astc.plenary.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text in which addresses become links. Only what begins with {@code https://}, is ASCII, and names a host and no
 * user does; everything else, and every other scheme, stays text. A mark that ends a sentence is no part of an address.
 */
public final class LinkedText {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps://[^\\s<>\"]*[^\\s<>\".,;:!?'’”»)\\]}]");

    private LinkedText() {}

    /** A stretch of the text, to be escaped as any other; {@code link}: it is the address of a link, too. */
    public record Piece(String text, boolean link) {}

    /** Returns the stretches in their order; together they are the text. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int end = 0;
        while (found.find()) {
            if (isSafe(found.group())) {
                addText(text.substring(end, found.start()), pieces);
                pieces.add(new Piece(found.group(), true));
                end = found.end();
            }
        }
        addText(text.substring(end), pieces);
        return List.copyOf(pieces);
    }

    private static void addText(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && address.chars().allMatch(letter -> letter < 128);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
