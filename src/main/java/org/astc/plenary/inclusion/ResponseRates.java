package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rates of all weeks, which are not changed once they stand. */
@ApplicationScoped
@Transactional
class ResponseRates {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    boolean has(UUID eventId, LocalDate week) {
        return !em.createNativeQuery("select 1 from response_rate where event_id = ?1 and week = ?2")
                .setParameter(1, eventId.toString())
                .setParameter(2, week)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the rate unless the week has one. */
    void keep(UUID eventId, ResponseRate rate) {
        em.createNativeQuery("""
            insert into response_rate (event_id, week, percent) values (?1, ?2, ?3)
            on duplicate key update percent = percent
            """)
                .setParameter(1, eventId.toString())
                .setParameter(2, rate.week())
                .setParameter(3, rate.percent())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<ResponseRate> latest(UUID eventId) {
        List<Object[]> rows =
                em.createNativeQuery("""
            select week, percent from response_rate where event_id = ?1 order by week desc limit 1
            """).setParameter(1, eventId.toString()).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ResponseRate(LocalDate.parse(row[0].toString()), ((Number) row[1]).intValue()));
    }
}
