package org.astc.plenary.inclusion;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One voluntary question, with the answers that it offers in an order that never changes.
 *
 * @param code such as {@code race}
 * @param topic the code of the page on which it stands
 * @param many whether several answers may be ticked
 * @param ownWords whether somebody may use a different term
 * @param options codes of the answers, without the different term and without preferring not to say
 */
public record Question(String code, String topic, boolean many, boolean ownWords, List<String> options) {
    /** The answer "I use a different term". */
    public static final String SELF = "self";

    /** The longest own words, in characters. */
    public static final int LONGEST = 60;

    public Question {
        options = List.copyOf(options);
    }

    Question several() {
        return new Question(code, topic, true, ownWords, options);
    }

    Question withOwnWords() {
        return new Question(code, topic, many, true, options);
    }

    Question on(String page) {
        return new Question(code, page, many, ownWords, options);
    }

    /** Says whether the code is one of its answers. */
    public boolean offers(String option) {
        return options.contains(option) || ownWords && SELF.equals(option);
    }

    /** Returns the ticked answers in the order of the question, so that the order of ticking tells nothing. */
    List<String> inOrder(Collection<String> ticked) {
        if (!ticked.stream().allMatch(this::offers)) {
            throw new IllegalArgumentException("the form offers no such answer");
        }
        return Stream.concat(options.stream(), Stream.of(SELF))
                .filter(ticked::contains)
                .toList();
    }
}
