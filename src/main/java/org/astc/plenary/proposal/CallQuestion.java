package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Something that the call asks of every proposal, or of those of a track or a format. */
@Entity
@Table(name = "call_question")
public class CallQuestion {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String label;
    private String help;
    private int position;
    private boolean required;

    @Column(name = "most_words")
    private int mostWords;

    private String choices;
    private boolean blind;

    @Column(name = "track_id")
    private UUID trackId;

    @Column(name = "format_id")
    private UUID formatId;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected CallQuestion() {}

    CallQuestion(UUID eventId, int position, CallPlan.Question plan, UUID trackId, UUID formatId) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = requireNonNull(plan.code());
        becomes(position, plan, trackId, formatId);
    }

    /** Takes over everything of the plan but the code. */
    final void becomes(int newPosition, CallPlan.Question plan, UUID newTrackId, UUID newFormatId) {
        position = newPosition;
        kind = requireNonNull(plan.kind());
        label = requireNonNull(plan.label());
        help = requireNonNull(plan.help());
        required = plan.required();
        mostWords = plan.mostWords();
        choices = String.join("\n", plan.choices());
        blind = plan.blind();
        trackId = newTrackId;
        formatId = newFormatId;
        frozenAt = plan.frozenAt();
    }

    UUID getId() {
        return id;
    }

    String getCode() {
        return code;
    }

    UUID getTrackId() {
        return trackId;
    }

    UUID getFormatId() {
        return formatId;
    }

    Call.Question look() {
        return new Call.Question(
                id,
                code,
                kind,
                label,
                help,
                required,
                mostWords,
                choices.isEmpty() ? List.of() : List.of(choices.split("\n")),
                blind,
                trackId,
                formatId,
                frozenAt);
    }
}
