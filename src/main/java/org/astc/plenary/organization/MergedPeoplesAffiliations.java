package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.people.MergeSettled;
import org.astc.plenary.people.PeopleMerged;
import org.astc.plenary.people.PeopleParted;

/**
 * Where somebody works, when two records of them are merged: the kept record's organization stays; if it has none, it
 * takes over the other's. What the other record said is remembered until the merge cannot be undone any more.
 */
@ApplicationScoped
@Transactional
class MergedPeoplesAffiliations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Affiliations affiliations;

    protected MergedPeoplesAffiliations() {}

    @Inject
    MergedPeoplesAffiliations(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    void merged(@Observes PeopleMerged news) {
        Optional<Affiliation> others = affiliations.of(news.otherId());
        if (others.isEmpty()) {
            return;
        }
        boolean taken = affiliations.of(news.keptId()).isEmpty();
        UUID organization = others.get().organizationId();
        Instant since = others.get().since();
        em.createNativeQuery(
                        "insert into merged_affiliation (merge_id, organization_id, since, taken) values (?1, ?2, ?3, ?4)")
                .setParameter(1, news.mergeId())
                .setParameter(2, organization)
                .setParameter(3, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .setParameter(4, taken)
                .executeUpdate();
        affiliations.remove(others.get());
        if (taken) {
            affiliations.add(new Affiliation(news.keptId(), organization, since));
        }
    }

    @SuppressWarnings("unchecked")
    void parted(@Observes PeopleParted news) {
        List<Object[]> noted = em.createNativeQuery(
                        "select organization_id, since, taken from merged_affiliation where merge_id = ?1")
                .setParameter(1, news.mergeId())
                .getResultList();
        for (Object[] row : noted) {
            UUID organization = (UUID) row[0];
            Instant since = ((java.sql.Timestamp) row[1]).toLocalDateTime().toInstant(ZoneOffset.UTC);
            if ((Boolean) row[2]) {
                affiliations
                        .of(news.keptId())
                        .filter(kept -> kept.organizationId().equals(organization))
                        .ifPresent(affiliations::remove);
            }
            if (affiliations.of(news.otherId()).isEmpty()) {
                affiliations.add(new Affiliation(news.otherId(), organization, since));
            }
        }
        forget(news.mergeId());
    }

    void settled(@Observes MergeSettled news) {
        forget(news.mergeId());
    }

    private void forget(UUID merge) {
        em.createNativeQuery("delete from merged_affiliation where merge_id = ?1")
                .setParameter(1, merge)
                .executeUpdate();
    }
}
