package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What of a call is used already, so that it stays. Drafts count too: somebody chose it. */
@ApplicationScoped
class CallUse {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns how many proposals are under each track that has any. */
    Map<UUID, Long> byTrack(UUID eventId) {
        return counts("""
            select p.trackId, count(p) from Proposal p
            where p.eventId = :event and p.trackId is not null group by p.trackId
            """, eventId);
    }

    /** Returns how many proposals have each format that is used. */
    Map<UUID, Long> byFormat(UUID eventId) {
        return counts("""
            select p.formatId, count(p) from Proposal p
            where p.eventId = :event and p.formatId is not null group by p.formatId
            """, eventId);
    }

    /** Returns how many proposals answer each question that is answered. */
    Map<UUID, Long> byQuestion(UUID eventId) {
        return counts("""
            select a.questionId, count(a) from ProposalAnswer a, CallQuestion q
            where q.eventId = :event and a.questionId = q.id group by a.questionId
            """, eventId);
    }

    /** Returns the tracks and formats that late codes of the event are good for. */
    Set<UUID> ofLateCodes(UUID eventId) {
        Set<UUID> used = new HashSet<>();
        for (Object[] row : em.createQuery(
                        "select c.trackId, c.formatId from LateCode c where c.eventId = :event", Object[].class)
                .setParameter("event", eventId)
                .getResultList()) {
            used.add((UUID) row[0]);
            used.add((UUID) row[1]);
        }
        used.remove(null);
        return used;
    }

    private Map<UUID, Long> counts(String query, UUID eventId) {
        List<Object[]> rows = em.createQuery(query, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
        Map<UUID, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }
}
