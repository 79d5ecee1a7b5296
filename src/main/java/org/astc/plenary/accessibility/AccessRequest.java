package org.astc.plenary.accessibility;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.registration.OwnPage;

/**
 * What one person asked for, in confidence. Lists name it by its code; its content is sealed and opens at the access
 * desk, and for the person after a code.
 */
@Entity
@Table(name = "access_request")
public class AccessRequest {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "link_version")
    private int linkVersion;

    private String code;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private byte[] content;

    private byte[] reply;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AccessRequest() {}

    AccessRequest(OwnPage page, String code, Instant now) {
        this.id = Ids.next();
        this.eventId = page.eventId();
        this.registrationId = page.registrationId();
        this.linkVersion = page.linkVersion();
        this.code = requireNonNull(code);
        this.status = RequestStatus.RECEIVED;
        this.createdAt = requireNonNull(now);
        this.changedAt = now;
    }

    /** Takes what is asked for, sealed. */
    void hold(byte[] sealed) {
        content = sealed.clone();
    }

    /** The person asks for something else; the desk looks at it anew. */
    void change(byte[] sealed, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        hold(sealed);
        status = RequestStatus.RECEIVED;
        changedAt = requireNonNull(now);
    }

    /**
     * The desk says where it stands.
     *
     * @param canceled whether the place does not stand any more
     * @return false if it stands there already; then nothing changes
     * @throws StaleData if something changed since the desk looked
     * @throws IllegalTransition if it cannot go there
     */
    boolean move(RequestStatus next, boolean canceled, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        if (next == status) {
            return false;
        }
        if (!status.next(canceled).contains(next)) {
            throw new IllegalTransition();
        }
        status = next;
        changedAt = requireNonNull(now);
        return true;
    }

    /**
     * Takes what the desk tells the person, sealed; null for nothing any more. It stays when the person changes what
     * they ask for, until the desk says something else.
     *
     * @throws StaleData if something changed since the desk looked
     */
    void tell(byte[] sealed, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        reply = sealed == null ? null : sealed.clone();
        changedAt = requireNonNull(now);
    }

    /** The person has a new private link and showed that it is still the same person. */
    void goAlong(int newLinkVersion) {
        linkVersion = newLinkVersion;
    }

    private void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    boolean isOf(OwnPage page) {
        return registrationId.equals(page.registrationId()) && linkVersion == page.linkVersion();
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getRegistrationId() {
        return registrationId;
    }

    String getCode() {
        return code;
    }

    RequestStatus getStatus() {
        return status;
    }

    byte[] getContent() {
        return content.clone();
    }

    /** Returns what the desk told the person, sealed; null for nothing. */
    byte[] getReply() {
        return reply == null ? null : reply.clone();
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getChangedAt() {
        return changedAt;
    }
}
