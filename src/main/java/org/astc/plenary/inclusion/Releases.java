package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.InstantConverter;

/** All releases that are out. None is ever changed or taken back, which the database sees to. */
@ApplicationScoped
class Releases {
    private static final String SELECT = """
            select r.code, r.ledger_number, r.title, r.population, r.language, r.released_at, r.cells, r.dictionary,
              r.method, r.specification_hash,
              (select count(*) from report_release e where e.event_id = r.event_id and e.ledger_number < r.ledger_number)
            from report_release r where r.event_id = ?1
            """;

    private static final String LIST = """
            select r.code, r.title, r.population, r.language, r.released_at
            from report_release r where r.event_id = ?1 order by r.ledger_number desc
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns the releases of the event with all their files, in the order of the ledger. */
    @SuppressWarnings("unchecked")
    List<Release> of(UUID eventId) {
        List<Object[]> rows = em.createNativeQuery(SELECT + " order by r.ledger_number")
                .setParameter(1, eventId.toString())
                .getResultList();
        return rows.stream().map(row -> release(eventId, row)).toList();
    }

    /** Returns what lists say of the releases of the event, the newest first; no file is read. */
    @SuppressWarnings("unchecked")
    List<ReleaseSummary> listed(UUID eventId) {
        List<Object[]> rows =
                em.createNativeQuery(LIST).setParameter(1, eventId.toString()).getResultList();
        return rows.stream()
                .map(row -> new ReleaseSummary(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], moment(row[4])))
                .toList();
    }

    /** Returns the hashes that the ledger keeps of the release; no file is read. */
    @SuppressWarnings("unchecked")
    Optional<ReleaseHashes> hashes(UUID eventId, String code) {
        List<Object[]> rows = em.createNativeQuery("""
            select l.cells_hash, l.hash
            from report_release r join release_ledger l on l.number = r.ledger_number
            where r.event_id = ?1 and r.code = ?2
            """)
                .setParameter(1, eventId.toString())
                .setParameter(2, code)
                .getResultList();
        return rows.stream().findFirst().map(row -> new ReleaseHashes(row[0].toString(), row[1].toString()));
    }

    @SuppressWarnings("unchecked")
    Optional<Release> find(UUID eventId, String code) {
        List<Object[]> rows = em.createNativeQuery(SELECT + " and r.code = ?2")
                .setParameter(1, eventId.toString())
                .setParameter(2, code)
                .getResultList();
        return rows.stream().findFirst().map(row -> release(eventId, row));
    }

    private static Release release(UUID eventId, Object[] row) {
        return new Release(
                (String) row[0],
                ((Number) row[1]).longValue(),
                eventId,
                (String) row[2],
                (String) row[3],
                (String) row[4],
                moment(row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                ((Number) row[10]).intValue());
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    void add(Release release) {
        em.createNativeQuery("""
            insert into report_release (code, ledger_number, event_id, title, population, language, released_at, cells,
              dictionary, method, specification_hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """)
                .setParameter(1, release.code())
                .setParameter(2, release.number())
                .setParameter(3, release.eventId().toString())
                .setParameter(4, release.title())
                .setParameter(5, release.population())
                .setParameter(6, release.language())
                .setParameter(7, new InstantConverter().convertToDatabaseColumn(release.releasedAt()))
                .setParameter(8, release.cells())
                .setParameter(9, release.dictionary())
                .setParameter(10, release.method())
                .setParameter(11, release.specificationHash())
                .executeUpdate();
    }
}
