package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a proposal of another year says, as far as another call asks for it: by the codes that both calls use. */
@ApplicationScoped
class EarlierTexts {
    private ProposalReading reading;
    private CallQueries calls;

    protected EarlierTexts() {}

    @Inject
    EarlierTexts(ProposalReading reading, CallQueries calls) {
        this.reading = reading;
        this.calls = calls;
    }

    ProposalText at(Proposal earlier, Call call, Set<String> languages) {
        Call before = calls.of(earlier.getEventId());
        ProposalText text = earlier.text(reading.answers(earlier));
        UUID track = before.track(text.trackId())
                .flatMap(old -> call.tracks().stream()
                        .filter(now -> now.code().equals(old.code()))
                        .findFirst())
                .map(Call.Subject::id)
                .orElse(null);
        UUID format = before.format(text.formatId())
                .flatMap(old -> call.formats().stream()
                        .filter(now -> now.code().equals(old.code()))
                        .findFirst())
                .map(Call.Format::id)
                .orElse(null);
        return new ProposalText(
                text.title(),
                text.summary(),
                track,
                format,
                text.level(),
                text.tags(),
                languages.contains(text.language())
                        ? text.language()
                        : languages.iterator().next(),
                answers(before, call, text));
    }

    private static Map<UUID, String> answers(Call before, Call call, ProposalText text) {
        Map<String, Call.Question> known =
                call.questions().stream().collect(Collectors.toMap(Call.Question::code, Function.identity()));
        Map<UUID, String> answers = new HashMap<>();
        for (Call.Question old : before.questions()) {
            String answer = text.answers().get(old.id());
            Call.Question now = known.get(old.code());
            if (answer != null && now != null && now.kind() == old.kind() && AnswerRule.isChoice(now, answer)) {
                answers.put(now.id(), answer);
            }
        }
        return answers;
    }
}
