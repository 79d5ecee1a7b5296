package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/** Who a presenter is, apart from what they do: as the proposer named them, and as which person they are known. */
@MappedSuperclass
public abstract class NamedPerson {
    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String email;
    private String organization;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String language;

    protected NamedPerson() {}

    NamedPerson(UUID personId, NamedPresenter named) {
        this.id = Ids.next();
        this.code = ProposalCodes.ofPresenter();
        this.personId = requireNonNull(personId);
        this.language = requireNonNull(named.language());
        name = requireNonNull(named.name());
        email = requireNonNull(named.email());
        belongTo(named.organization(), named.organizationId());
    }

    final void belongTo(String typed, UUID known) {
        organization = requireNonNull(typed);
        organizationId = known;
    }

    /** The person is known under another record now. */
    void becomes(UUID person) {
        personId = requireNonNull(person);
    }

    /** Nobody knows any more who it was. */
    final void becomeNameless() {
        name = "";
        email = null;
        belongTo("", null);
    }

    void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    String getCode() {
        return code;
    }

    UUID getPersonId() {
        return personId;
    }

    String getName() {
        return name;
    }

    /** Returns the address; null once erased. */
    String getEmail() {
        return email;
    }

    String getOrganization() {
        return organization;
    }

    UUID getOrganizationId() {
        return organizationId;
    }

    String getLanguage() {
        return language;
    }
}
