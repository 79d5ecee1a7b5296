package org.astc.plenary.inclusion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One voluntary question, with the answers that it offers in an order that never changes.
 *
 * @param code such as {@code race}
 * @param topic the code of the page on which it stands
 * @param many whether several answers may be ticked
 * @param ownWords whether somebody may use a different term
 * @param options codes of the answers, without the different term and without preferring not to say
 * @param exclusive codes of the answers that go with no other one, such as {@code no}; none for most questions
 */
public record Question(
        String code, String topic, boolean many, boolean ownWords, List<String> options, Set<String> exclusive) {
    /** The answer "I use a different term". */
    public static final String SELF = "self";

    /** The longest own words, in characters. */
    public static final int LONGEST = 60;

    public Question {
        options = List.copyOf(options);
        exclusive = Set.copyOf(exclusive);
    }

    Question several() {
        return new Question(code, topic, true, ownWords, options, exclusive);
    }

    Question withOwnWords() {
        return new Question(code, topic, many, true, options, exclusive);
    }

    Question withExclusive(String option) {
        return new Question(code, topic, many, ownWords, options, Set.of(option));
    }

    Question on(String page) {
        return new Question(code, page, many, ownWords, options, exclusive);
    }

    /** Says whether the code is one of its answers. */
    public boolean offers(String option) {
        return options.contains(option) || ownWords && SELF.equals(option);
    }

    /** Returns the ticked answer that excludes the others that are ticked; empty if all go together. */
    public Optional<String> contradiction(Collection<String> ticked) {
        return ticked.size() > 1 ? ticked.stream().filter(exclusive::contains).findFirst() : Optional.empty();
    }

    /**
     * Returns the ticked answers in the order of the question, so that the order of ticking tells nothing.
     *
     * @throws IllegalArgumentException if one is not offered, or excludes another
     */
    List<String> inOrder(Collection<String> ticked) {
        if (!ticked.stream().allMatch(this::offers)) {
            throw new IllegalArgumentException("the form offers no such answer");
        }
        if (contradiction(ticked).isPresent()) {
            throw new IllegalArgumentException("the form lets no answers through that exclude each other");
        }
        return Stream.concat(options.stream(), Stream.of(SELF))
                .filter(ticked::contains)
                .toList();
    }
}
