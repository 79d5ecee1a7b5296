package org.astc.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** One sentence about access: what is there for everybody without asking, or what does not work yet. */
@Entity
@Table(name = "access_fact")
public class AccessFact {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String text;
    private int position;

    protected AccessFact() {}

    AccessFact(UUID eventId, FactKind kind, String text, int position) {
        this.id = Ids.next();
        this.eventId = eventId;
        this.kind = kind;
        this.text = text;
        this.position = position;
    }

    AccessStatement statement() {
        return new AccessStatement(kind, text);
    }
}
