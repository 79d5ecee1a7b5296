package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.security.Retention;

/**
 * Voluntary answers go two years after the end of their event, and with the last of them the event's key. Neither store
 * notes that they went.
 */
@ApplicationScoped
public class AnswerRetention implements Retention {
    static final Period KEPT = Period.ofYears(2);

    private AnswersOfEvent answers;
    private EventQueries events;

    protected AnswerRetention() {}

    @Inject
    AnswerRetention(AnswersOfEvent answers, EventQueries events) {
        this.answers = answers;
        this.events = events;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("inclusion.kept.answers", KEPT));
    }

    @Override
    public int purge(Instant now) {
        for (EventSummary event : events.all()) {
            if (end(event).isBefore(now)) {
                int gone = answers.forget(event.id());
                if (gone > 0) {
                    return gone;
                }
            }
        }
        return 0;
    }

    /** When the answers of the event go. */
    static Instant end(EventSummary event) {
        return event.endsAt().plus(KEPT).atZone(event.zone()).toInstant();
    }
}
