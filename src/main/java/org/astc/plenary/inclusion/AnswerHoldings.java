package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.registration.HoldingsEnded;
import org.astc.plenary.registration.HoldingsKept;

/** Erases the answers of whoever lost a private link, or takes them along. Doing it twice does no harm. */
@ApplicationScoped
class AnswerHoldings {
    private Linker linker;

    protected AnswerHoldings() {}

    @Inject
    AnswerHoldings(Linker linker) {
        this.linker = linker;
    }

    void ended(@Observes HoldingsEnded news) {
        if (!news.elsewhere()) {
            own(news.eventId(), news.fromPersonId(), Linker.Own.DELETE);
        }
    }

    /** What was told under the new address meanwhile stays as it is. */
    void kept(@Observes HoldingsKept news) {
        if (news.elsewhere() || news.fromPersonId().equals(news.toPersonId())) {
            return;
        }
        Set<String> told = own(news.eventId(), news.toPersonId(), Linker.Own.READ).stream()
                .map(Answer::question)
                .collect(Collectors.toSet());
        List<Answer> missing = own(news.eventId(), news.fromPersonId(), Linker.Own.READ).stream()
                .filter(answer -> !told.contains(answer.question()))
                .toList();
        for (Answer answer : missing) {
            linker.save(news.eventId(), news.toPersonId(), List.of(answer));
        }
        own(news.eventId(), news.fromPersonId(), Linker.Own.DELETE);
    }

    private List<Answer> own(UUID eventId, UUID personId, Linker.Own what) {
        return linker.own(eventId, personId, Questionnaire.all(), what);
    }
}
