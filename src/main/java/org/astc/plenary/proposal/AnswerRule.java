package org.astc.plenary.proposal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Text;

/** Whether an answer has the form that its question asks for. A draft may hold one that has not, half typed say. */
final class AnswerRule {
    static final String YES = "yes";
    static final String NO = "no";

    /** Up to twelve digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}");

    private AnswerRule() {}

    /** Says whether the answer, which is not blank, has the form. */
    static boolean fits(Call.Question question, String answer) {
        return switch (question.kind()) {
            case LINE, TEXT -> true;
            case NUMBER -> NUMBER.matcher(answer.strip()).matches();
            case DATE -> isRead(() -> LocalDate.parse(answer.strip()));
            case TIME -> isRead(() -> LocalTime.parse(answer.strip()));
            case YES_NO, ONE_OF, SEVERAL_OF -> isChoice(question, answer);
            case LINK -> isLink(answer.strip());
            case EMAIL -> Text.isEmail(Text.email(answer));
        };
    }

    /** Says whether the answer is one of the choices, or some of them where several may be chosen. */
    static boolean isChoice(Call.Question question, String answer) {
        return switch (question.kind()) {
            case YES_NO -> List.of(YES, NO).contains(answer);
            case ONE_OF -> question.choices().contains(answer);
            case SEVERAL_OF -> question.choices().containsAll(Arrays.asList(answer.split("\n")));
            default -> true;
        };
    }

    /** The sentence that asks for the form. */
    static String key(QuestionKind kind) {
        String form = kind == QuestionKind.YES_NO || kind.isChoice() ? "choice" : kind.name();
        return "proposal.rule.form." + form.toLowerCase(Locale.ROOT);
    }

    private static boolean isRead(Supplier<?> reading) {
        try {
            return reading.get() != null;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static boolean isLink(String answer) {
        try {
            URI link = new URI(answer);
            return link.getHost() != null
                    && link.getScheme() != null
                    && List.of("http", "https").contains(link.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException other) {
            return false;
        }
    }
}
