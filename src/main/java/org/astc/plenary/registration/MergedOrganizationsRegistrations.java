package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationsMerged;
import org.astc.plenary.organization.OrganizationsParted;

/**
 * Lets registrations that name an organization name the kept record of two, and the other again when that is undone.
 */
@ApplicationScoped
@Transactional
class MergedOrganizationsRegistrations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void merged(@Observes OrganizationsMerged news) {
        em.createNativeQuery("""
            insert into organization_moved_registration (merge_id, registration_id)
            select ?1, id from registration where organization_id = ?2 for update
            """)
                .setParameter(1, news.mergeId())
                .setParameter(2, news.otherId())
                .executeUpdate();
        move(news.mergeId(), news.otherId(), news.keptId());
    }

    /** One that names yet another organization by now stays as it is. */
    void parted(@Observes OrganizationsParted news) {
        move(news.mergeId(), news.keptId(), news.otherId());
    }

    private void move(UUID merge, UUID from, UUID to) {
        em.createNativeQuery("""
            update registration r join organization_moved_registration m on m.registration_id = r.id
            set r.organization_id = ?3, r.version = r.version + 1
            where m.merge_id = ?1 and r.organization_id = ?2
            """)
                .setParameter(1, merge)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }
}
