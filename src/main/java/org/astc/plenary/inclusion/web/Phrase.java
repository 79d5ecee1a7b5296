package org.astc.plenary.inclusion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Messages;

/**
 * A text of a report, in pieces: the reader's language, and between it names that an event gave in its own.
 *
 * @param pieces in the order of reading
 */
public record Phrase(List<Piece> pieces) {
    /** Stands for the first phrase among the arguments of a text; a character that no text has. */
    private static final char PLACE = '\uE000';

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words in one language.
     *
     * @param lang BCP 47; null if it is the reader's
     */
    public record Piece(String text, String lang) {}

    /** Returns words in the reader's language. */
    static Phrase of(String text) {
        return new Phrase(List.of(new Piece(text, null)));
    }

    /** Returns words in the language of the tag, which is not said where the reader's is the same. */
    static Phrase of(String text, String tag, Locale reader) {
        boolean same = Locale.forLanguageTag(tag).getLanguage().equals(reader.getLanguage());
        return new Phrase(List.of(new Piece(text, same ? null : tag)));
    }

    /** Returns the text of the key, with phrases in the place of their arguments. */
    static Phrase of(Locale reader, String key, Object... arguments) {
        Object[] marked = arguments.clone();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] instanceof Phrase) {
                marked[i] = String.valueOf((char) (PLACE + i));
            }
        }
        String text = Messages.text(reader, key, marked);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = text.charAt(i) - PLACE;
            if (place >= 0 && place < arguments.length && arguments[place] instanceof Phrase phrase) {
                pieces.add(new Piece(text.substring(from, i), null));
                pieces.addAll(phrase.pieces());
                from = i + 1;
            }
        }
        pieces.add(new Piece(text.substring(from), null));
        return new Phrase(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    /** Returns this sentence and another one. */
    Phrase then(Phrase next) {
        List<Piece> both = new ArrayList<>(pieces);
        both.add(new Piece(" ", null));
        both.addAll(next.pieces());
        return new Phrase(both);
    }

    /** Returns all of it, as plain text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Returns the language of all of it; null if that is the reader's, or there are several. */
    public String lang() {
        return pieces.size() == 1 ? pieces.get(0).lang() : null;
    }
}
