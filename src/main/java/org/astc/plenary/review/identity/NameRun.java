package org.astc.plenary.review.identity;

import java.util.Optional;

/** Words of one person's name that stand together. */
final class NameRun {
    private final Passage passage;
    private final PersonName name;
    private int first;
    private int last;
    private int given;
    private int family;
    private int joined;
    private boolean initials;

    NameRun(Passage passage, PersonName name, int start) {
        this.passage = passage;
        this.name = name;
        first = start;
        take(start);
    }

    /** Takes the word if it is the person's; says whether it is. */
    boolean takes(int word) {
        return take(word);
    }

    private boolean take(int at) {
        String word = passage.word(at);
        String single = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (name.isFamily(word) || name.isFamily(single)) {
            family++;
        } else if (name.isGiven(word)) {
            given++;
        } else if (name.isJoined(word) || name.isJoined(single)) {
            joined++;
        } else {
            return false;
        }
        last = at;
        return true;
    }

    /** Takes initials and particles that stand beside. */
    void beforeAndAfter(int end) {
        last = end;
        boolean moves = true;
        while (moves && family > 0 && last - first < 8) {
            moves = initialBefore() || particleBefore();
        }
        while (last - first < 8 && initialAfter()) {
            last++;
        }
    }

    private boolean initialBefore() {
        String before = passage.word(first - 1);
        boolean fits = before.length() <= 3
                && passage.isCapitals(first - 1)
                && passage.isJoined(first, ".")
                && (name.isGivenInitials(before) || (before.length() == 1 && initials));
        if (fits) {
            first--;
            initials = true;
        }
        return fits;
    }

    private boolean particleBefore() {
        int at = first - 1;
        boolean fits = WordList.CONNECTORS.has(passage.word(at))
                && passage.isJoined(first)
                && name.isParticle(passage.word(at));
        if (fits) {
            first--;
        }
        return fits;
    }

    private boolean initialAfter() {
        String after = passage.word(last + 1);
        boolean own =
                family > 0 && given == 0 && name.isGivenInitials(after) || given > 0 && name.isFamilyInitials(after);
        boolean dotted = passage.gap(last + 2).startsWith(".");
        boolean fits = own
                && passage.isCapitals(last + 1)
                && passage.isJoined(last + 1, initials || family > 0 ? ",." : "")
                && (dotted
                        || after.length() > 1 && !WordList.ACRONYMS.has(after)
                        || passage.gap(last + 1).contains(","));
        initials |= fits;
        return fits;
    }

    Optional<Identity> identity() {
        if (given > 0 && family > 0 && (anyCapital() || new LoneName(passage, first, last).isInAWord())) {
            return of(Why.FULL_NAME);
        }
        if (given > 0 && family > 0) {
            return oneIsNoWord() ? of(Why.FULL_NAME) : Optional.empty();
        }
        if (joined > 0) {
            return of(Why.NAME_IN_A_WORD);
        }
        if (initials && (family > 0 || anyCapital())) {
            return of(Why.NAME_WITH_INITIALS);
        }
        LoneName alone = new LoneName(passage, first, last);
        if (family > 0) {
            return alone.isFamilyName()
                    ? of(alone.isInAWord() ? Why.NAME_IN_A_WORD : Why.FAMILY_NAME)
                    : Optional.empty();
        }
        return alone.isGivenName() ? of(Why.GIVEN_NAME) : Optional.empty();
    }

    private boolean anyCapital() {
        for (int i = first; i <= last; i++) {
            if (passage.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean oneIsNoWord() {
        for (int i = first; i <= last; i++) {
            if (!WordList.COMMON_WORDS.has(passage.word(i)) && !WordList.CONNECTORS.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Identity> of(Why why) {
        return Optional.of(passage.words(first, last, IdentityKind.PERSON, why));
    }
}
