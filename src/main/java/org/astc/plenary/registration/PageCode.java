package org.astc.plenary.registration;

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
 * A code of eight digits that was mailed to a person's own address: entered once within ten minutes, it opens what the
 * person told us in confidence, for a quarter of an hour, in one browser. The digits are derived and stored nowhere.
 */
@Entity
@Table(name = "page_code")
public class PageCode {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration OPEN = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PageCode() {}

    PageCode(OwnPage page, Instant now) {
        this.id = Ids.next();
        this.registrationId = page.registrationId();
        this.linkVersion = page.linkVersion();
        this.createdAt = requireNonNull(now);
    }

    boolean isUsable(OwnPage page, Instant now) {
        return isOf(page) && enteredAt == null && now.isBefore(createdAt.plus(LIFE));
    }

    /** Says whether what was told on this page may be shown now. */
    boolean opens(OwnPage page, Instant now) {
        return isOf(page) && enteredAt != null && now.isBefore(closesAt());
    }

    /** When that ends; the code was entered. */
    Instant closesAt() {
        return enteredAt.plus(OPEN);
    }

    /** Uses the code up. */
    void enter(Instant now) {
        enteredAt = requireNonNull(now);
    }

    private boolean isOf(OwnPage page) {
        return registrationId.equals(page.registrationId()) && linkVersion == page.linkVersion();
    }

    UUID getId() {
        return id;
    }

    UUID getRegistrationId() {
        return registrationId;
    }
}
