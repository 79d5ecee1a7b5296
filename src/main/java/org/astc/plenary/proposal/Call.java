package org.astc.plenary.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.PhaseWindow;

/**
 * The call for proposals of an event, as everybody may know it.
 *
 * @param window when it is open; null if there is no call
 */
public record Call(
        UUID eventId,
        PhaseWindow window,
        CallPlan.Rules rules,
        List<Subject> tracks,
        List<Format> formats,
        List<Question> questions) {
    public Call {
        tracks = List.copyOf(tracks);
        formats = List.copyOf(formats);
        questions = List.copyOf(questions);
    }

    /** A track. */
    public record Subject(UUID id, String code, String name, String description, boolean closed) {}

    /** A session format. */
    public record Format(UUID id, CallPlan.Format plan) {
        public String code() {
            return plan.code();
        }

        public String name() {
            return plan.name();
        }
    }

    /** A question, as {@link CallPlan.Question}. */
    public record Question(
            UUID id,
            String code,
            QuestionKind kind,
            String label,
            String help,
            boolean required,
            int mostWords,
            List<String> choices,
            boolean blind,
            UUID trackId,
            UUID formatId,
            Instant frozenAt) {
        public Question {
            choices = List.copyOf(choices);
        }

        /** Says whether it is asked of a proposal of that track and format, each of which may be null. */
        public boolean isAsked(UUID track, UUID format) {
            return (trackId == null || trackId.equals(track)) && (formatId == null || formatId.equals(format));
        }

        public boolean isFrozen(Instant now) {
            return frozenAt != null && !now.isBefore(frozenAt);
        }
    }

    /** Says whether anything can be proposed at this event at all. */
    public boolean isSetUp() {
        return window != null && !tracks.isEmpty() && !formats.isEmpty();
    }

    public boolean hasOpened(Instant now) {
        return isSetUp() && !now.isBefore(window.opensAt());
    }

    /** Returns the deadline that is shown for the format; null for the format: that of the call. */
    public Instant deadline(Format format) {
        return format == null || format.plan().closesAt() == null
                ? window.closesAt()
                : format.plan().closesAt();
    }

    /** Says whether proposals of the format are taken: from the opening until the deadline and the grace after it. */
    public boolean takes(Format format, Instant now) {
        return hasOpened(now) && now.isBefore(deadline(format).plus(Duration.ofMinutes(rules.graceMinutes())));
    }

    /** Says whether proposals of some format are taken. */
    public boolean isOpen(Instant now) {
        return takes(null, now) || formats.stream().anyMatch(format -> takes(format, now));
    }

    public Optional<Subject> track(UUID id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Format> format(UUID id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** Returns the questions that are asked of a proposal of that track and format, each of which may be null. */
    public List<Question> questions(UUID track, UUID format) {
        return questions.stream()
                .filter(question -> question.isAsked(track, format))
                .toList();
    }
}
