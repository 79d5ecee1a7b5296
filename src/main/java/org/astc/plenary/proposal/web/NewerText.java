package org.astc.plenary.proposal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.ProposalText;

/** Where a proposal says something else by now than what somebody typed: field by field, to compare. */
final class NewerText {
    private final Locale language;
    private final List<Difference> found = new ArrayList<>();

    private NewerText(Locale language) {
        this.language = language;
    }

    /** What a field says now; empty: nothing. */
    public record Difference(String field, String now) {}

    static List<Difference> of(Call call, ProposalForm form, ProposalText now, ProposalWords words, Locale language) {
        ProposalText typed = form.text();
        NewerText newer = new NewerText(language);
        newer.compare("proposal.title", typed.title(), now.title());
        newer.compare(
                "proposal.track",
                typed.trackId(),
                now.trackId(),
                call.track(now.trackId()).map(Call.Subject::name).orElse(""));
        newer.compare(
                "proposal.format",
                typed.formatId(),
                now.formatId(),
                call.format(now.formatId()).map(Call.Format::name).orElse(""));
        newer.compare("proposal.level", typed.level(), now.level(), words.level(now.level()));
        newer.compare("proposal.language", typed.language(), now.language(), words.language(now.language()));
        newer.compare("proposal.tags", typed.tags(), now.tags());
        newer.compare("proposal.abstract", typed.summary(), now.summary());
        for (Call.Question question : call.questions(typed.trackId(), typed.formatId())) {
            String answer = now.answers().getOrDefault(question.id(), "");
            if (form.asked().contains(question.id())
                    && !answer.equals(typed.answers().getOrDefault(question.id(), ""))) {
                newer.found.add(new Difference(question.label(), answer));
            }
        }
        return newer.found;
    }

    private void compare(String field, String typed, String now) {
        compare(field, typed, now, now);
    }

    private void compare(String field, Object typed, Object now, String words) {
        if (!Objects.equals(typed, now)) {
            found.add(new Difference(Messages.text(language, field), words));
        }
    }
}
