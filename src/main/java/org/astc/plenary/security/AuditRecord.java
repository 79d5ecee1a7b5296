package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the audit trail says by or about somebody, for their own export, oldest first. It tells when, what was done and
 * to what kind of thing; not what fields held, which may be somebody else's.
 */
@ApplicationScoped
public class AuditRecord {
    private static final String DEEDS = "select e.happenedAt, e.action, e.subjectType from AuditEntry e where ";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns what was done to this thing. */
    public List<Map<String, Object>> about(UUID subjectId) {
        return deeds("e.subjectId = :id", subjectId);
    }

    /** Returns what the account did, and what was done to it. */
    List<Map<String, Object>> byOrAbout(UUID accountId) {
        return deeds("(e.accountId = :id or e.subjectId = :id)", accountId);
    }

    private List<Map<String, Object>> deeds(String which, UUID id) {
        return em.createQuery(DEEDS + which + " order by e.id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> deed((Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static Map<String, Object> deed(Instant moment, String action, String thing) {
        Map<String, Object> deed = new LinkedHashMap<>();
        deed.put("at", moment.toString());
        deed.put("action", action);
        deed.put("thing", thing);
        return deed;
    }
}
