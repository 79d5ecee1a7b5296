package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * A link sent to an address, with which whoever reads the mail there signs in: once, within ten minutes, and only as
 * long as no newer one was asked for (ASVS 6.5.5).
 */
@Entity
@Table(name = "sign_in_link")
public class SignInLink {
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "email")
    private String email;

    @Column(name = "next_path")
    private String nextPath;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SignInLink() {}

    /** Makes a link for a cleaned address; {@code nextPath} is where to go afterwards, a path of this site, or null. */
    SignInLink(String email, String nextPath, Instant now) {
        this.id = Ids.next();
        this.email = requireNonNull(email);
        this.nextPath = nextPath;
        this.createdAt = requireNonNull(now);
        this.expiresAt = now.plus(LIFE);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Uses the link up.
     *
     * @throws SignInLinkSpent if it was used or replaced before, or is older than ten minutes
     */
    void use(Instant now) {
        if (!isUsable(now)) {
            throw new SignInLinkSpent();
        }
        usedAt = now;
    }

    UUID getId() {
        return id;
    }

    String getEmail() {
        return email;
    }

    String getNextPath() {
        return nextPath;
    }
}
