package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The answers of an event as an older archive has them. */
@ApplicationScoped
@Transactional
public class OlderAnswers {
    private static final String COLUMNS = "event, question, pseudonym, state, chosen, consent_version";
    private static final String OF_EVENT = " from answer where event = unhex(sha2(?1, 256))";

    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    public List<Object[]> of(UUID event) {
        return em.createNativeQuery("select " + COLUMNS + OF_EVENT)
                .setParameter(1, event.toString())
                .getResultList();
    }

    /** Puts these in the place of whatever the event has. */
    public void restore(UUID event, List<Object[]> older) {
        em.createNativeQuery("delete" + OF_EVENT)
                .setParameter(1, event.toString())
                .executeUpdate();
        older.forEach(this::insert);
    }

    private void insert(Object... row) {
        Query insert = em.createNativeQuery("insert into answer (" + COLUMNS + ") values (?1, ?2, ?3, ?4, ?5, ?6)");
        for (int column = 0; column < row.length; column++) {
            insert.setParameter(column + 1, row[column]);
        }
        insert.executeUpdate();
    }
}
