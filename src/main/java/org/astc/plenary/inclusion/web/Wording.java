package org.astc.plenary.inclusion.web;

import java.util.Locale;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.platform.Messages;

/** Questions and answers in the visitor's words. Countries come from the platform's own list. */
final class Wording {
    private static final String COUNTRY = "origin";

    private Wording() {}

    static String question(String code, Locale language) {
        return Messages.text(language, "inclusion.question." + code);
    }

    /** A question that another on its page opens, as it is asked there. */
    static String further(String code, Locale language) {
        return Messages.text(language, "inclusion.further." + code);
    }

    static String hint(String code, Locale language) {
        return Messages.text(language, "inclusion.hint." + code);
    }

    static String option(Question question, String option, Locale language) {
        if (option.equals(Question.SELF)) {
            return Messages.text(language, "inclusion.self");
        }
        return isCountry(question)
                ? new Locale("", option).getDisplayCountry(language)
                : Messages.text(language, "inclusion.answer." + question.code() + "." + option);
    }

    /** Examples under an answer; empty for questions that need none. */
    static String example(Question question, String option, Locale language) {
        return question.code().equals("race") && !option.equals(Question.SELF)
                ? Messages.text(language, "inclusion.example.race." + option)
                : "";
    }

    static boolean isCountry(Question question) {
        return question.code().equals(COUNTRY);
    }
}
