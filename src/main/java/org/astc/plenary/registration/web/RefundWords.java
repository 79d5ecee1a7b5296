package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.RefundLadder;
import org.astc.plenary.registration.RefundPromise;

/**
 * What comes back to somebody who cancels, in one sentence; the page of the event has all steps. What an event promises
 * is remembered as long as the version of the event is the same.
 */
@Named
@ApplicationScoped
public class RefundWords {
    private final Map<UUID, Promised> known = new ConcurrentHashMap<>();
    private RefundLadder ladder;
    private Language language;
    private Clock clock;

    protected RefundWords() {}

    @Inject
    RefundWords(RefundLadder ladder, Language language, Clock clock) {
        this.ladder = ladder;
        this.language = language;
        this.clock = clock;
    }

    /** The steps of one version of an event. */
    private record Promised(long version, List<RefundPromise> steps) {}

    /** If you cancel by 31 July 2027 …; empty if the event promises nothing, or nothing any more. */
    public String now(EventSummary event) {
        return sentence(steps(event), clock.instant(), event.zone(), language.locale());
    }

    /** Reads them outside the map, which would make others wait; two requests at once may both read. */
    private List<RefundPromise> steps(EventSummary event) {
        Promised promised = known.get(event.id());
        if (promised == null || promised.version() != event.version()) {
            promised = new Promised(event.version(), ladder.of(event.id()));
            known.put(event.id(), promised);
        }
        return promised.steps();
    }

    /** Returns the sentence about the step that counts at that moment: the first that has not ended. */
    static String sentence(List<RefundPromise> steps, Instant now, ZoneId zone, Locale language) {
        return steps.stream()
                .filter(step -> step.until() == null || now.isBefore(step.until()))
                .findFirst()
                .map(step -> step.until() == null
                        ? Messages.text(language, "registration.refund.rest", step.percent())
                        : Messages.text(
                                language,
                                "registration.refund.until",
                                Moments.until(language, step.until(), zone),
                                step.percent()))
                .orElse("");
    }
}
