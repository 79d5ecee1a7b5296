package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.InstantConverter;

/** The ledger of releases. It only grows, which the database sees to; two that grow it at once do not both succeed. */
@ApplicationScoped
class Ledger {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Where the ledger ends: its last number, and that entry's hash. */
    record Tip(long number, String hash) {}

    Tip tip() {
        return tip("");
    }

    /** Returns where the ledger ends, and has everybody wait who would add to it. */
    Tip lockedTip() {
        return tip(" for update");
    }

    @SuppressWarnings("unchecked")
    private Tip tip(String lock) {
        List<Object[]> rows = em.createNativeQuery(
                        "select number, hash from release_ledger order by number desc limit 1" + lock)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Tip(((Number) row[0]).longValue(), row[1].toString()))
                .orElse(new Tip(0, LedgerEntry.BEGINNING));
    }

    /** Returns the code of the release that came of the plan. */
    @SuppressWarnings("unchecked")
    Optional<String> releaseOf(UUID planId) {
        List<Object> codes = em.createNativeQuery("select release_code from release_ledger where plan_id = ?1")
                .setParameter(1, planId.toString())
                .getResultList();
        return codes.stream().findFirst().map(Object::toString);
    }

    void add(LedgerEntry entry) {
        em.createNativeQuery("""
            insert into release_ledger (number, release_code, event_id, plan_id, population, population_hash,
              specification, pattern, cells_hash, intervals_hash, author_id, approver_id, released_at, previous_hash, hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """)
                .setParameter(1, entry.number())
                .setParameter(2, entry.releaseCode())
                .setParameter(3, entry.eventId().toString())
                .setParameter(4, entry.planId().toString())
                .setParameter(5, entry.population())
                .setParameter(6, entry.populationHash())
                .setParameter(7, entry.specification())
                .setParameter(8, entry.pattern())
                .setParameter(9, entry.cellsHash())
                .setParameter(10, entry.intervalsHash())
                .setParameter(11, entry.authorId().toString())
                .setParameter(12, entry.approverId().toString())
                .setParameter(13, new InstantConverter().convertToDatabaseColumn(entry.releasedAt()))
                .setParameter(14, entry.previousHash())
                .setParameter(15, entry.hash())
                .executeUpdate();
    }
}
