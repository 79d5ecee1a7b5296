package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.astc.plenary.platform.Text;

/** All registrations, one by one; {@link Orders} has them in their orders. */
@ApplicationScoped
class Registrations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Optional<Registration> byCode(String code) {
        return query(code).getResultStream().findFirst();
    }

    /** Finds the registration and keeps everybody else from changing it until the transaction ends. */
    Optional<Registration> lockByCode(String code) {
        return query(code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Registration> query(String code) {
        return em.createQuery("select r from Registration r where r.code = :code", Registration.class)
                .setParameter("code", Text.code(code));
    }
}
