package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** The register of organizations. */
@ApplicationScoped
class Organizations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    Organization get(UUID id) {
        return Optional.ofNullable(em.find(Organization.class, id)).orElseThrow(NotFound::new);
    }

    List<Organization> withDomain(String domain) {
        return em.createQuery(
                        "select o from Organization o join o.domains d where d = :domain order by o.name, o.id",
                        Organization.class)
                .setParameter("domain", domain)
                .getResultList();
    }

    List<Organization> named(String start, int limit) {
        return em.createQuery(
                        "select o from Organization o where o.name like :start escape '!' order by o.name, o.id",
                        Organization.class)
                .setParameter("start", start.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    boolean isMember(UUID organizationId, LocalDate day) {
        return em.createQuery("""
                                select count(m) from Membership m
                                where m.organizationId = :organization and m.startsOn <= :day and m.endsOn >= :day
                                """, Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
