package org.astc.plenary.proposal.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.TextLimits;

/**
 * A question of the call in the form.
 *
 * @param value the answer as it stands; several choices one a line
 * @param frozen whether it stays as it is
 */
public record ShownQuestion(Call.Question question, String value, boolean frozen) {
    /** One thing to choose; the first has the id of the question, so that an error leads there. */
    public record Choice(String id, String value, boolean ticked) {}

    public String id() {
        return "q-" + question.code();
    }

    /** How it is shown: line, text, number, date, time, yes-no, one-of, several-of, link or email. */
    public String kind() {
        return ProposalWords.word(question.kind());
    }

    /** The type of the control, where it is one line. */
    public String type() {
        return switch (question.kind()) {
            case NUMBER -> "number";
            case DATE -> "date";
            case TIME -> "time";
            case LINK -> "url";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** Characters of a control of one line. */
    public int longest() {
        return TextLimits.LINE;
    }

    public boolean isGroup() {
        return question.kind().isChoice() || question.kind() == QuestionKind.YES_NO;
    }

    public boolean isCounted() {
        return question.kind().isProse() && question.mostWords() > 0;
    }

    /** What may be chosen, as it is written in the form. */
    public List<Choice> choices() {
        List<String> all = question.kind() == QuestionKind.YES_NO ? List.of("yes", "no") : question.choices();
        List<String> chosen = Arrays.asList(value.split("\n"));
        return IntStream.range(0, all.size())
                .mapToObj(
                        i -> new Choice(i == 0 ? id() : id() + "-" + (i + 1), all.get(i), chosen.contains(all.get(i))))
                .toList();
    }

    /** The ids of what explains it, and of what is wrong with it if something is; null: nothing does. */
    public String described(boolean wrong) {
        String ids = String.join(
                " ",
                Stream.of(
                                question.help().isEmpty() ? "" : id() + "-h",
                                isCounted() ? id() + "-c" : "",
                                wrong ? id() + "-e" : "")
                        .filter(id -> !id.isEmpty())
                        .toList());
        return ids.isEmpty() ? null : ids;
    }
}
