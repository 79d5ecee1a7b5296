package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A subject of the program, under which proposals are handed in, reviewed and balanced. */
@Entity
@Table(name = "track")
public class Track {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;
    private String name;
    private String description;
    private int position;
    private boolean closed;

    protected Track() {}

    Track(UUID eventId, int position, CallPlan.Subject plan) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = requireNonNull(plan.code());
        becomes(position, plan);
    }

    /** Takes over everything of the plan but the code. */
    final void becomes(int newPosition, CallPlan.Subject plan) {
        position = newPosition;
        name = requireNonNull(plan.name());
        description = requireNonNull(plan.description());
        closed = plan.closed();
    }

    UUID getId() {
        return id;
    }

    CallPlan.Subject plan() {
        return new CallPlan.Subject(code, name, description, closed);
    }

    Call.Subject look() {
        return new Call.Subject(id, code, name, description, closed);
    }
}
