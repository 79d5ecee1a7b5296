package org.astc.plenary.review.identity;

import java.util.Arrays;
import java.util.List;

/**
 * A text as it is compared: letters {@linkplain Letters folded}, what is silent left out, cut into words; each unit
 * knows where it stood. Counts how often it was asked, so that a test can say that work grows with the length.
 */
final class Passage {
    private static final String SENTENCE = ".!?:;…•|\"“”«»¿¡";

    private static final List<String> GLUE = List.of("", "-", ".", "_");

    private char[] units = new char[16];
    private boolean[] capital = new boolean[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int length;
    private int[] first = new int[16];
    private int[] behind = new int[16];
    private String[] words = new String[16];
    private int count;
    private boolean title;
    private long asked;

    Passage(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (Letters.isSilent(point)) {
                if (length > 0 && (point > 0x7f)) {
                    ends[length - 1] = next;
                }
            } else {
                boolean upper = Character.isUpperCase(point) || Character.isTitleCase(point);
                for (char unit : Letters.folded(point).toCharArray()) {
                    add(unit, upper, i, next);
                }
            }
            i = next;
        }
        cut();
    }

    private void add(char unit, boolean upper, int start, int end) {
        if (length == units.length) {
            units = Arrays.copyOf(units, 2 * length);
            capital = Arrays.copyOf(capital, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        units[length] = unit;
        capital[length] = upper;
        starts[length] = start;
        ends[length++] = end;
    }

    /** A word ends where a letter is followed by no letter, a digit by no digit, or a small letter by a capital. */
    private void cut() {
        int i = 0;
        while (i < length) {
            boolean letter = Character.isLetter(units[i]);
            if (!letter && !Character.isDigit(units[i])) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < length
                    && (letter ? Character.isLetter(units[end]) : Character.isDigit(units[end]))
                    && !(letter && capital[end] && !capital[end - 1] && starts[end] != starts[end - 1])) {
                end++;
            }
            keep(i, end);
            i = end;
        }
        title = mostlyCapital();
    }

    private boolean mostlyCapital() {
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < count; i++) {
            if (behind[i] - first[i] > 3 && !Nouns.isSmall(words[i])) {
                longer++;
                capitals += capital[first[i]] ? 1 : 0;
            }
        }
        return longer > 2 && longer - capitals <= longer / 6;
    }

    /** Says whether most words begin with a capital, as in English headings: then a capital tells nothing. */
    boolean isHeading() {
        return title;
    }

    private void keep(int from, int to) {
        if (count == words.length) {
            first = Arrays.copyOf(first, 2 * count);
            behind = Arrays.copyOf(behind, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        first[count] = from;
        behind[count] = to;
        words[count++] = new String(units, from, to - from);
    }

    /** Returns how many words there are. */
    int size() {
        return count;
    }

    /** Returns the folded word, empty before the first and behind the last. */
    String word(int word) {
        asked++;
        return word < 0 || word >= count ? "" : words[word];
    }

    /** Says whether the word begins with a capital. */
    boolean isCapital(int word) {
        asked++;
        return word >= 0 && word < count && capital[first[word]];
    }

    /** Says whether all letters of the word are capitals. */
    boolean isCapitals(int word) {
        if (!isCapital(word)) {
            return false;
        }
        for (int i = first[word]; i < behind[word]; i++) {
            if (!capital[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int word) {
        return word >= 0 && word < count && Character.isDigit(units[first[word]]);
    }

    /** Returns the folded units between the word before and this one: nothing, blanks, signs. At most 8 of them. */
    String gap(int word) {
        asked++;
        int from = word <= 0 ? 0 : behind[Math.min(word, count) - 1];
        int to = word < 0 || word >= count ? length : first[word];
        return to - from > 8
                ? new String(units, from, 4) + new String(units, to - 4, 4)
                : new String(units, from, Math.max(0, to - from));
    }

    /**
     * Says whether nothing but blanks, at most one line end, a hyphen, an apostrophe or a low line is before the word.
     */
    boolean isJoined(int word) {
        return word > 0 && word < count && soft(gap(word), "");
    }

    /** Says the same, with those signs allowed too. */
    boolean isJoined(int word, String signs) {
        return word > 0 && word < count && soft(gap(word), signs);
    }

    /** Says whether nothing but blanks, at most one line end, is before the word. */
    boolean isSpaced(int word) {
        String gap = word > 0 && word < count ? gap(word) : "x";
        return !gap.isEmpty() && gap.isBlank() && lines(gap) < 2;
    }

    private static boolean soft(String gap, String signs) {
        for (int i = 0; i < gap.length(); i++) {
            char unit = gap.charAt(i);
            boolean fine = Character.isWhitespace(unit)
                    || Character.isSpaceChar(unit)
                    || unit == '-'
                    || unit == '\''
                    || unit == '_'
                    || signs.indexOf(unit) >= 0;
            if (!fine) {
                return false;
            }
        }
        return lines(gap) < 2;
    }

    private static long lines(String gap) {
        return gap.chars().filter(unit -> unit == '\n').count();
    }

    /** Says whether a sentence, a line of a list or a quotation begins with the word, so that it is capital anyway. */
    boolean isOpening(int word) {
        if (word <= 0) {
            return true;
        }
        String gap = gap(word);
        if (lines(gap) > 1 || (lines(gap) == 1 && !gap.isBlank())) {
            return true;
        }
        for (int i = 0; i < gap.length(); i++) {
            if (SENTENCE.indexOf(gap.charAt(i)) >= 0) {
                return gap.charAt(i) != '.' || behind[word - 1] - first[word - 1] > 1;
            }
        }
        return false;
    }

    /** Says whether the words are part of a file name or the like: glued to others by low lines, or up to an ending. */
    boolean isInAName(int from, int last) {
        if (from > 0 && gap(from).equals("_")
                || last + 1 < count && gap(last + 1).equals("_")) {
            return true;
        }
        for (int i = last + 1; i < Math.min(count, last + 6) && GLUE.contains(gap(i)); i++) {
            if (gap(i).equals(".") && WordList.FILE_ENDINGS.has(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the word that begins at that offset of the text, or the next one. */
    int wordAt(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[first[middle]] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many folded units there are. */
    int units() {
        return length;
    }

    /** Returns the folded unit, a line end outside. */
    char at(int unit) {
        asked++;
        return unit < 0 || unit >= length ? '\n' : units[unit];
    }

    /** Says whether the unit was a capital. */
    boolean wasCapital(int unit) {
        return unit >= 0 && unit < length && capital[unit];
    }

    /** Returns the folded units of a span. */
    String between(int from, int to) {
        asked += to - from;
        return new String(units, from, to - from);
    }

    int firstUnit(int word) {
        return first[word];
    }

    int behindUnit(int word) {
        return behind[word];
    }

    /** Returns the piece from the first word to the last, with the dot of an initial, in offsets of the text. */
    Identity words(int from, int last, IdentityKind kind, Why why) {
        int end = behind[last];
        boolean initial = end - first[last] == 1 && capital[first[last]] && end < length && units[end] == '.';
        return units(first[from], initial ? end + 1 : end, kind, why);
    }

    /** Returns the piece of these folded units, in offsets of the text. */
    Identity units(int from, int to, IdentityKind kind, Why why) {
        return new Identity(starts[from], ends[to - 1], kind, why);
    }

    /** Returns how often something was asked. */
    long asked() {
        return asked;
    }

    /** Returns the words of a name as they are compared. */
    static List<String> split(String name) {
        Passage passage = new Passage(name);
        return List.of(Arrays.copyOf(passage.words, passage.count));
    }
}
