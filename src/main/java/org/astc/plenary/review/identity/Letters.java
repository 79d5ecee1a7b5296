package org.astc.plenary.review.identity;

import java.text.Normalizer;
import java.util.Map;

/** A letter as it is compared: lower case, without accents, Latin where it looks Latin. */
final class Letters {
    private static final String CYRILLIC = "авекмнорстухіјѕһԁґё";
    private static final String CYRILLIC_AS = "abekmhopctyxijshdre";
    private static final String GREEK = "αβεηικμνορτυχγ";
    private static final String GREEK_AS = "abenikmvoptuxy";
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ɑ', "a"),
            Map.entry((int) 'ɡ', "g"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x02bc, "'"),
            Map.entry(0x2032, "'"),
            Map.entry(0x00b4, "'"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2212, "-"));

    private Letters() {}

    /** Says whether the code point only shapes what stands before it, or is emphasis: it is passed over. */
    static boolean isSilent(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> point == '*' || point == '`' || point == '~';
        };
    }

    /** Returns what the code point is compared as, mostly one unit. */
    static String folded(int point) {
        if (point < 0x80) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        int lower = Character.toLowerCase(point);
        String spelled = SPELLED.get(lower);
        if (spelled != null) {
            return spelled;
        }
        String apart = Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        apart.codePoints().filter(each -> !isSilent(each)).forEach(each -> folded.append(latin(each)));
        return folded.toString();
    }

    private static String latin(int point) {
        int cyrillic = CYRILLIC.indexOf(point);
        if (cyrillic >= 0) {
            return CYRILLIC_AS.substring(cyrillic, cyrillic + 1);
        }
        int greek = GREEK.indexOf(point);
        return greek >= 0 ? GREEK_AS.substring(greek, greek + 1) : Character.toString(Character.toLowerCase(point));
    }
}
