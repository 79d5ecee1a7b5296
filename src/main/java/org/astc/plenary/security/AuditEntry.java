package org.astc.plenary.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** One line of the audit trail. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String action;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    protected AuditEntry() {}

    AuditEntry(Deed deed, UUID accountId, Instant now) {
        this.id = Ids.next();
        this.happenedAt = now;
        this.actor = deed.actor();
        this.accountId = accountId;
        this.eventId = deed.eventId();
        this.subjectType = deed.subjectType();
        this.subjectId = deed.subjectId();
        this.action = deed.action();
        this.before = json(deed.before());
        this.after = json(deed.after());
    }

    /** Returns the account that did this, if it was that deed and was done by an account. */
    Optional<UUID> by(String deed) {
        return action.equals(deed) ? Optional.ofNullable(accountId) : Optional.empty();
    }

    private static String json(Map<String, Object> fields) {
        try {
            return fields.isEmpty() ? null : JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
