package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as a tree of words, so that all of them are looked for in one walk. */
final class PhraseTree {
    /** Small words that a text may have between two words of a name. */
    private static final int SKIPPED = 3;

    private final Map<String, PhraseTree> next = new HashMap<>();
    private final List<NameForm> ending = new ArrayList<>();

    void add(NameForm form) {
        PhraseTree node = this;
        for (String word : form.words()) {
            node = node.next.computeIfAbsent(Nouns.stem(word), none -> new PhraseTree());
        }
        if (node.ending.stream().noneMatch(other -> other.equals(form))) {
            node.ending.add(form);
        }
    }

    /** Adds the longest name that begins with this word, if there is one; returns its last word, else this one. */
    int longest(Passage passage, int start, IdentityKind kind, List<Identity> found) {
        PhraseTree node = next.get(Nouns.stem(passage.word(start)));
        int last = start;
        Identity best = null;
        int end = start;
        while (node != null) {
            for (NameForm form : node.ending) {
                boolean better = best == null || last > end || form.why().confidence() > best.confidence();
                if (better && form.fits(passage, start, last)) {
                    best = passage.words(start, last, kind, form.why());
                    end = last;
                }
            }
            int follower = follower(passage, last, node);
            node = follower < 0 ? null : node.next.get(Nouns.stem(passage.word(follower)));
            last = follower;
        }
        if (best != null) {
            found.add(best);
        }
        return end;
    }

    private static int follower(Passage passage, int last, PhraseTree node) {
        for (int at = last + 1; at <= last + 1 + SKIPPED && passage.isJoined(at, ",.&/–—()"); at++) {
            if (node.next.containsKey(Nouns.stem(passage.word(at)))) {
                return at;
            }
            if (!Nouns.isSmall(passage.word(at))) {
                return -1;
            }
        }
        return -1;
    }
}
