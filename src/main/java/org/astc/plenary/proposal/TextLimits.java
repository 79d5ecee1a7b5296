package org.astc.plenary.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Text;

/**
 * What no proposal can hold, finished or not: a text that is too long to be kept, a control character, or a choice that
 * there is not. Looked at before anything else is.
 */
public final class TextLimits {
    /** Characters (code points) of a title. */
    public static final int TITLE = 200;

    /** Characters of the abstract and of an answer of several lines. */
    public static final int PROSE = 8_000;

    /** Characters of all tags together, with the commas. */
    public static final int TAGS = 300;

    /** Characters of an answer in one line. */
    public static final int LINE = 500;

    private final Call call;
    private final List<Remark> remarks = new ArrayList<>();

    private TextLimits(Call call) {
        this.call = call;
    }

    /**
     * Returns what is to be put right before anything is kept, in the order of the form.
     *
     * @param languages in which sessions of the event may be held, such as {@code en}
     */
    public static List<Remark> check(Call call, Collection<String> languages, ProposalText text) {
        TextLimits limits = new TextLimits(call);
        limits.line("title", text.title(), TITLE);
        limits.choice("track", text.trackId(), call.track(text.trackId()));
        limits.choice("format", text.formatId(), call.format(text.formatId()));
        if (!languages.contains(text.language())) {
            limits.remarks.add(Remark.blocking("language", "proposal.fault.choice"));
        }
        limits.line("tags", text.tags(), TAGS);
        limits.prose("abstract", text.summary());
        limits.answers(text.answers());
        return List.copyOf(limits.remarks);
    }

    /** Returns the languages in which sessions of the event may be held, its own first. */
    public static Set<String> languages(EventSummary event) {
        Set<String> all = new LinkedHashSet<>(List.of(event.language()));
        all.addAll(event.languages());
        return all;
    }

    private void answers(Map<UUID, String> answers) {
        for (Call.Question question : call.questions()) {
            String answer = answers.getOrDefault(question.id(), "");
            String field = "q-" + question.code();
            if (question.kind() == QuestionKind.TEXT) {
                prose(field, answer);
            } else if (question.kind().isChoice() || question.kind() == QuestionKind.YES_NO) {
                if (!answer.isEmpty() && !AnswerRule.isChoice(question, answer)) {
                    remarks.add(Remark.blocking(field, "proposal.fault.choice"));
                }
            } else {
                line(field, answer, LINE);
            }
        }
    }

    private void choice(String field, UUID chosen, Optional<?> known) {
        if (chosen != null && known.isEmpty()) {
            remarks.add(Remark.blocking(field, "proposal.fault.choice"));
        }
    }

    private void line(String field, String line, int longest) {
        if (isLonger(line, longest)) {
            remarks.add(Remark.blocking(field, "proposal.fault.long", longest));
        } else if (Text.hasControl(line)) {
            remarks.add(Remark.blocking(field, "platform.line.wrong"));
        }
    }

    private void prose(String field, String prose) {
        if (isLonger(prose, PROSE)) {
            remarks.add(Remark.blocking(field, "proposal.fault.long", PROSE));
        } else if (Text.hasControlInLines(prose)) {
            remarks.add(Remark.blocking(field, "platform.line.wrong"));
        }
    }

    private static boolean isLonger(String text, int longest) {
        return text.length() > longest && text.codePointCount(0, text.length()) > longest;
    }
}
