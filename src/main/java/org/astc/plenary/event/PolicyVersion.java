package org.astc.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * One wording of a policy, such as the code of conduct. It never changes; a new wording is a new version. The newest
 * published version is in force.
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;
    private int version;
    private String title;
    private String text;
    private boolean required;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PolicyVersion() {}

    PolicyVersion(UUID eventId, int version, PolicyText policy, Instant publishedAt) {
        this.id = Ids.next();
        this.eventId = eventId;
        this.code = policy.code();
        this.version = version;
        this.title = policy.title();
        this.text = policy.text();
        this.required = policy.required();
        this.publishedAt = publishedAt;
    }

    public UUID id() {
        return id;
    }

    Policy policy() {
        return new Policy(id, code, version, title, text, required, publishedAt);
    }
}
