package org.astc.plenary.inclusion.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.inclusion.Question;

/**
 * A question as its page shows it, with what was ticked just now; what was told earlier is shown only after the code.
 *
 * @param ticked the values that came with the form, or of the earlier answer
 * @param words own words that came with the form, or of the earlier answer
 */
public record ShownQuestion(Question question, Set<String> ticked, String words, Locale language) {
    /** The value of "I prefer not to say". */
    static final String RATHER_NOT = "rather-not";

    /** One answer to tick; {@code id} is unique on the page. */
    public record Option(String id, String value, String label, String example, boolean ticked) {}

    public String getCode() {
        return question.code();
    }

    public String getLegend() {
        return isFurther() ? Wording.further(question.code(), language) : Wording.question(question.code(), language);
    }

    /** Whether another question of the same topic stands before it and opens it. */
    public boolean isFurther() {
        return !question.code().equals(question.topic());
    }

    public String getHint() {
        return Wording.hint(question.code(), language);
    }

    public boolean isMany() {
        return question.many();
    }

    /** Whether it is chosen from a long list. */
    public boolean isList() {
        return Wording.isCountry(question);
    }

    /** The kind of the inputs. */
    public String getInput() {
        return question.many() ? "checkbox" : "radio";
    }

    public List<Option> getOptions() {
        List<Option> options = question.options().stream().map(this::option).toList();
        if (!isList()) {
            return options;
        }
        Comparator<Object> alphabet = Collator.getInstance(language);
        return options.stream()
                .sorted((one, other) -> alphabet.compare(one.label(), other.label()))
                .toList();
    }

    private Option option(String code) {
        return new Option(
                question.code() + "-" + code,
                code,
                Wording.option(question, code, language),
                Wording.example(question, code, language),
                ticked.contains(code));
    }

    public boolean isOwnWords() {
        return question.ownWords();
    }

    public boolean isSelfTicked() {
        return ticked.contains(Question.SELF);
    }

    public boolean isRatherNot() {
        return ticked.contains(RATHER_NOT);
    }
}
