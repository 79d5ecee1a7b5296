package org.astc.plenary.proposal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.astc.plenary.platform.Text;

/**
 * Which of the proposals that were handed in staff look for. What is null or empty does not narrow.
 *
 * @param words part of a title, or the beginning of a code
 * @param status or null; a draft is never found
 * @param track code of a track, or null
 * @param format code of a format, or null
 */
public record ProposalFilter(String words, ProposalStatus status, String track, String format) {
    /** Every proposal that was handed in. */
    public static final ProposalFilter ALL = new ProposalFilter("", null, null, null);

    private static final int LONGEST = 100;

    public ProposalFilter {
        String clean = Text.clean(words);
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The words as a pattern: anywhere in the text, wildcards of the language of queries taken as they are. */
    String anywhere() {
        return "%" + literal(words) + "%";
    }

    /** The words as the beginning of a code; a pattern that fits none if they could not be. */
    String beginning() {
        String code = Text.code(words.toUpperCase(Locale.ROOT));
        return code.isEmpty() ? "" : literal(code) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** What the audit trail keeps of it: of the words only that there were some, since they may name people. */
    Map<String, Object> narrowedBy() {
        Map<String, Object> parts = new TreeMap<>();
        if (hasWords()) {
            parts.put("who", true);
        }
        if (status != null) {
            parts.put("status", status.name());
        }
        if (track != null) {
            parts.put("track", track);
        }
        if (format != null) {
            parts.put("format", format);
        }
        return parts;
    }
}
