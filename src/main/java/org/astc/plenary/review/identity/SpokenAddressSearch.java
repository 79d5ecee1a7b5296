package org.astc.plenary.review.identity;

import java.util.List;
import java.util.Set;

/** Finds e-mail addresses that are written so that programs miss them: name (at) museum dot org, arroba, chez. */
final class SpokenAddressSearch implements Search {
    private static final Set<String> AT = Set.of("at", "arroba", "arobase", "chez", "en", "a", "ad");
    private static final Set<String> DOT = Set.of("dot", "punto", "point", "pt");

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 1; i + 1 < passage.size(); i++) {
            if (AT.contains(passage.word(i)) && isAt(passage, i)) {
                address(passage, i, found);
            }
        }
    }

    private static boolean isAt(Passage passage, int at) {
        boolean bracketed = "([{<".chars().anyMatch(open -> passage.gap(at).indexOf(open) >= 0)
                && ")]}>".chars().anyMatch(close -> passage.gap(at + 1).indexOf(close) >= 0);
        return bracketed
                || passage.word(at).equals("arroba")
                || passage.word(at).equals("arobase")
                || passage.word(at).equals("at")
                        && passage.isSpaced(at)
                        && passage.word(at + 2).equals("dot");
    }

    private static void address(Passage passage, int at, List<Identity> found) {
        int first = at - 1;
        while (first > 0 && at - first < 8) {
            String gap = passage.gap(first);
            if (gap.isEmpty() || gap.equals(".") || gap.equals("_") || gap.equals("-") || gap.equals("+")) {
                first--;
            } else if (DOT.contains(passage.word(first - 1)) && first > 1) {
                first -= 2;
            } else {
                break;
            }
        }
        int last = at + 1;
        boolean dotted = false;
        for (int next = last + 1; next < at + 12 && next < passage.size(); next++) {
            String gap = passage.gap(next);
            if (gap.equals(".") || gap.equals("-") || gap.isEmpty()) {
                dotted |= gap.equals(".");
                last = next;
            } else if (DOT.contains(passage.word(next)) && next + 1 < passage.size()) {
                dotted = true;
                last = ++next;
            } else {
                break;
            }
        }
        if (dotted) {
            found.add(passage.words(first, last, IdentityKind.EMAIL, Why.EMAIL_IN_WORDS));
        }
    }
}
