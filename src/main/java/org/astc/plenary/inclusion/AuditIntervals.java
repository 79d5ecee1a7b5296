package org.astc.plenary.inclusion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.json.StrictJson;

/**
 * How far each hidden cell can be narrowed down, as the audit found: never published, since it says where a release is
 * weak. It only grows; the ledger names an entry by its hash.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AuditIntervals {
    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    /** Keeps the intervals of a plan and returns their hash. */
    String keep(UUID eventId, UUID planId, Map<Spot, List<Integer>> intervals) {
        String text = text(intervals);
        String hash = Secrets.hash(text);
        em.createNativeQuery(
                        "insert ignore into audit_interval (plan, digest, event, intervals) values (?1, ?2, ?3, ?4)")
                .setParameter(1, EventTag.of(planId))
                .setParameter(2, HexFormat.of().parseHex(hash))
                .setParameter(3, EventTag.of(eventId))
                .setParameter(4, text)
                .executeUpdate();
        return hash;
    }

    private static String text(Map<Spot, List<Integer>> intervals) {
        ObjectNode root = StrictJson.MAPPER.createObjectNode();
        intervals.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Spot::toString)))
                .forEach(
                        one -> one.getValue().forEach(root.putArray(one.getKey().toString())::add));
        return StrictJson.write(root);
    }
}
