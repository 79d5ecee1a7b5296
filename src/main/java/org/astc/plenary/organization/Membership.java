package org.astc.plenary.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** The time for which an organization belongs to the association. Its people enjoy it, not those who pay for them. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private MembershipLevel level;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Membership() {}

    Membership(UUID organizationId, Term term) {
        this.id = Ids.next();
        this.organizationId = organizationId;
        this.level = term.level();
        this.startsOn = term.startsOn();
        this.endsOn = term.endsOn();
    }

    public UUID id() {
        return id;
    }

    public UUID organizationId() {
        return organizationId;
    }

    Term term() {
        return new Term(level, startsOn, endsOn);
    }

    /** Takes over level and last day of a term that begins on the same day. */
    void change(Term term) {
        level = term.level();
        endsOn = term.endsOn();
    }

    /** Belongs to another record of the same organization from now on. */
    void moveTo(UUID organization) {
        organizationId = organization;
    }

    /** A level, from one day to another, both included. */
    public record Term(MembershipLevel level, LocalDate startsOn, LocalDate endsOn) {
        public Term {
            if (endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException(endsOn + " is before " + startsOn);
            }
        }

        /** Returns the term as the audit trail keeps it. */
        Map<String, Object> fields() {
            return Map.of("level", level.name(), "memberFrom", startsOn.toString(), "memberUntil", endsOn.toString());
        }
    }
}
