package org.astc.plenary.organization;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Somebody of an organization, named by staff, who says who works there. Whoever signs in with the address is it. */
@Entity
@Table(name = "organization_contact")
public class OrganizationContact {
    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String email;
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OrganizationContact() {}

    OrganizationContact(UUID organizationId, String email, String language, Instant now) {
        this.id = Ids.next();
        this.organizationId = requireNonNull(organizationId);
        this.email = requireNonNull(email);
        this.language = requireNonNull(language);
        this.createdAt = requireNonNull(now);
    }

    /** Goes along with a merge of organizations. */
    void moveTo(UUID organization) {
        organizationId = organization;
    }

    UUID getId() {
        return id;
    }

    UUID getOrganizationId() {
        return organizationId;
    }

    String getEmail() {
        return email;
    }

    String getLanguage() {
        return language;
    }
}
