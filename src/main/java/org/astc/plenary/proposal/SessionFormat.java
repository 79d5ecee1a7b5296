package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A shape that a session can have: how long it is and how many are on stage. */
@Entity
@Table(name = "session_format")
public class SessionFormat {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;
    private String name;
    private String description;
    private int position;
    private int minutes;

    @Column(name = "least_presenters")
    private int leastPresenters;

    @Column(name = "most_presenters")
    private int mostPresenters;

    private boolean moderated;
    private boolean counts;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected SessionFormat() {}

    SessionFormat(UUID eventId, int position, CallPlan.Format plan) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = requireNonNull(plan.code());
        becomes(position, plan);
    }

    /** Takes over everything of the plan but the code. */
    final void becomes(int newPosition, CallPlan.Format plan) {
        position = newPosition;
        name = requireNonNull(plan.name());
        description = requireNonNull(plan.description());
        minutes = plan.minutes();
        leastPresenters = plan.leastPresenters();
        mostPresenters = plan.mostPresenters();
        moderated = plan.moderated();
        counts = plan.counts();
        closesAt = plan.closesAt();
    }

    UUID getId() {
        return id;
    }

    CallPlan.Format plan() {
        return new CallPlan.Format(
                code, name, description, minutes, leastPresenters, mostPresenters, moderated, counts, closesAt);
    }

    Call.Format look() {
        return new Call.Format(id, plan());
    }
}
