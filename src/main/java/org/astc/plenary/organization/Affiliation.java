package org.astc.plenary.organization;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That somebody works at an organization: one at a time, as far as the house knows. */
@Entity
@Table(name = "affiliation")
public class Affiliation {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organizationId;

    private Instant since;

    protected Affiliation() {}

    Affiliation(UUID personId, UUID organizationId, Instant now) {
        this.personId = requireNonNull(personId);
        this.organizationId = requireNonNull(organizationId);
        this.since = requireNonNull(now);
    }

    public UUID personId() {
        return personId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    Instant since() {
        return since;
    }

    /** Goes along with a merge of organizations. */
    void goTo(UUID organization) {
        organizationId = requireNonNull(organization);
    }

    /** Notes that the person works elsewhere now. */
    void move(UUID organization, Instant now) {
        organizationId = requireNonNull(organization);
        since = requireNonNull(now);
    }
}
