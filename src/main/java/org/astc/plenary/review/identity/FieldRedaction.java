package org.astc.plenary.review.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a proposal as blind reviewers may read it: what is proposed until somebody confirms, then what was
 * confirmed. A field that was emptied on purpose stays empty; one whose text changed since is to be looked at again,
 * and shows the proposal for its new text meanwhile.
 *
 * @param original the text as typed
 * @param identities what was found in it, in order, without overlaps
 * @param confirmed what staff said; empty if nobody has looked yet
 */
public record FieldRedaction(String original, List<Identity> identities, Optional<Confirmed> confirmed) {
    /**
     * What staff said of a text.
     *
     * @param of the text that they looked at
     * @param text what reviewers read instead; may be empty
     */
    public record Confirmed(String of, String text) {}

    public FieldRedaction {
        identities = List.copyOf(identities);
        Objects.requireNonNull(confirmed);
    }

    /** Looks at a field that nobody has confirmed. */
    public static FieldRedaction of(String original, IdentityFinder finder) {
        return new FieldRedaction(original, finder.find(original), Optional.empty());
    }

    /** Returns the same field with what staff said of it, which may be nothing at all. */
    public FieldRedaction confirm(String text) {
        return new FieldRedaction(original, identities, Optional.of(new Confirmed(original, text)));
    }

    /** Returns the field with a new text, and with what was said of the old one. */
    public FieldRedaction rewritten(String text, IdentityFinder finder) {
        return new FieldRedaction(text, finder.find(text), confirmed);
    }

    /** Says whether staff looked at the text as it is now. */
    public boolean isConfirmed() {
        return confirmed.filter(each -> each.of().equals(original)).isPresent();
    }

    /**
     * Returns what reviewers read.
     *
     * @param words what stands in place of an identity, by its kind, as {@code [person]}
     */
    public String forReviewers(Function<IdentityKind, String> words) {
        return isConfirmed() ? confirmed.orElseThrow().text() : proposal(words);
    }

    /** Returns the text with each identity replaced. */
    public String proposal(Function<IdentityKind, String> words) {
        StringBuilder text = new StringBuilder();
        int behind = 0;
        for (Identity each : identities) {
            text.append(original, behind, each.start()).append(words.apply(each.kind()));
            behind = each.end();
        }
        return text.append(original.substring(behind)).toString();
    }
}
