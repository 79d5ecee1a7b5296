package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who works where. */
@ApplicationScoped
class Affiliations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Affiliation affiliation) {
        em.persist(affiliation);
    }

    Optional<Affiliation> of(UUID personId) {
        return Optional.ofNullable(em.find(Affiliation.class, personId));
    }

    List<Affiliation> of(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("select a from Affiliation a where a.personId in :people", Affiliation.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** Returns how many people work at each of these where anybody does. */
    Map<UUID, Long> counts(Collection<UUID> organizations) {
        Map<UUID, Long> counts = new HashMap<>();
        em.createQuery("""
                select a.organizationId, count(a) from Affiliation a
                where a.organizationId in :organizations group by a.organizationId
                """, Object[].class)
                .setParameter("organizations", organizations)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    List<Affiliation> at(UUID organizationId) {
        return em.createQuery("select a from Affiliation a where a.organizationId = :organization", Affiliation.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    void flush() {
        em.flush();
    }

    void remove(Affiliation affiliation) {
        em.remove(affiliation);
    }
}
