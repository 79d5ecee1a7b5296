package org.astc.plenary.review.identity;

/** One of a person's names, without the others: is it the person, another one of that name, or another word? */
final class LoneName {
    private final Passage passage;
    private final int first;
    private final int last;

    LoneName(Passage passage, int first, int last) {
        this.passage = passage;
        this.first = first;
        this.last = last;
    }

    boolean isFamilyName() {
        if (isInAWord()) {
            return longEnough();
        }
        if (!passage.isCapital(last)) {
            return false;
        }
        if (first == last && passage.word(last).length() < 3 && passage.isOpening(first)) {
            return false;
        }
        return !isOfAnother() && !isEponym() && (!isCommon() || isMeant());
    }

    boolean isGivenName() {
        if (isInAWord()) {
            return longEnough() && !isCommon();
        }
        if (!passage.isCapital(first)) {
            return false;
        }
        return !isBeforeAnother() && (!isCommon() || isMeant());
    }

    private boolean longEnough() {
        return passage.word(last).length() > 3;
    }

    private boolean isFamous() {
        for (int i = first; i <= last; i++) {
            if (!WordList.FAMOUS.has(passage.word(i)) && !WordList.CONNECTORS.has(passage.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommon() {
        for (int i = first; i <= last; i++) {
            if (!WordList.COMMON_WORDS.has(passage.word(i)) && !WordList.CONNECTORS.has(passage.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Says whether it is part of a file name: there nobody writes capitals. */
    boolean isInAWord() {
        return passage.isInAName(first, last);
    }

    /** Another person's given name stands before it: Marie Curie is not the Curie of the proposal. */
    private boolean isOfAnother() {
        String before = passage.word(first - 1);
        return passage.isSpaced(first) && passage.isCapital(first - 1) && WordList.GIVEN_NAMES.has(before);
    }

    /** Another family name follows. */
    private boolean isBeforeAnother() {
        return passage.isSpaced(last + 1)
                && !passage.isHeading()
                && passage.isCapital(last + 1)
                && !passage.isCapitals(last + 1)
                && !WordList.GENERIC.has(passage.word(last + 1));
    }

    private boolean isEponym() {
        int next = passage.word(last + 1).equals("s") ? last + 2 : last + 1;
        String before = passage.word(first - 1);
        String farther = passage.word(first - 2);
        boolean after = WordList.NOUNS_OF_EPONYMS.has(passage.word(next)) && passage.isJoined(next);
        boolean ahead = WordList.NOUNS_OF_EPONYMS.has(before) && passage.isJoined(first)
                || WordList.CONNECTORS.has(before) && WordList.NOUNS_OF_EPONYMS.has(farther);
        return (after || ahead) && (isCommon() || isFamous());
    }

    /** Says whether a word that is also a name is meant as one, by what stands around it. */
    private boolean isMeant() {
        String before = passage.word(first - 1);
        String after = passage.word(last + 1);
        boolean possessive = after.equals("s") && passage.gap(last + 1).equals("'");
        if (passage.isOpening(first)) {
            boolean opens = passage.isSpaced(last + 1) && !passage.isHeading() && !WordList.NOT_AFTER_NAMES.has(after);
            boolean another = WordList.JOINING.has(after) && passage.isCapital(last + 2);
            return possessive && !WordList.NOUNS_OF_EPONYMS.has(passage.word(last + 2)) || opens || another;
        }
        if (passage.isNumber(last + 1)
                || passage.isNumber(first - 1)
                || passage.gap(first).contains("-")) {
            return false;
        }
        boolean inAName = passage.isSpaced(first)
                && passage.isCapital(first - 1)
                && !WordList.ROLES.has(before)
                && !WordList.TITLES.has(before)
                && !passage.isOpening(first - 1);
        return !inAName && !isBeforeAnother() && !WordList.NOT_BEFORE_NAMES.has(before);
    }
}
