package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * Somebody who can sign in, known by an e-mail address that they have shown to be theirs. Staff have a password as
 * well; everybody else is content with a link sent to the address.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AccountStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /** Opens an account; {@code email} is cleaned, {@code name} what the person likes to be called. */
    public Account(String email, String name, Instant now) {
        this.id = Ids.next();
        this.email = requireNonNull(email);
        this.name = requireNonNull(name);
        this.status = AccountStatus.ACTIVE;
        this.createdAt = requireNonNull(now);
    }

    /** Keeps the hash of a new password; the old one stops working. */
    public void choosePassword(String hash) {
        passwordHash = requireNonNull(hash);
    }

    /** Says which person stands behind the account. */
    public void belongsTo(UUID person) {
        personId = requireNonNull(person);
    }

    /** Closes the account for good and forgets who it was: the address becomes one that cannot exist. */
    public void erase() {
        if (status.canBecome(AccountStatus.CLOSED)) {
            status = AccountStatus.CLOSED;
        }
        email = id + "@erased.invalid";
        name = "";
        personId = null;
        passwordHash = null;
    }

    /** The account at work, with the roles that it has at this moment. */
    Caller.Identity identity(List<Caller.Grant> grants) {
        return new Caller.Identity(id, email, name, grants);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public UUID getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** The person behind the account, or null as long as it is not known. */
    public UUID getPersonId() {
        return personId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    String getPasswordHash() {
        return passwordHash;
    }
}
