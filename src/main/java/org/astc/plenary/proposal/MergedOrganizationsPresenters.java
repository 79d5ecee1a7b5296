package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationsMerged;
import org.astc.plenary.organization.OrganizationsParted;

/** Lets presenters name the kept record of two organizations, and the other again when that is undone. */
@ApplicationScoped
@Transactional
class MergedOrganizationsPresenters {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void merged(@Observes OrganizationsMerged news) {
        em.createNativeQuery("""
            insert into organization_moved_presenter (merge_id, presenter_id)
            select ?1, id from presenter where organization_id = ?2 for update
            """)
                .setParameter(1, news.mergeId())
                .setParameter(2, news.otherId())
                .executeUpdate();
        move(news.mergeId(), news.otherId(), news.keptId());
    }

    /** One who names yet another organization by now stays as they are. */
    void parted(@Observes OrganizationsParted news) {
        move(news.mergeId(), news.keptId(), news.otherId());
    }

    private void move(UUID merge, UUID from, UUID to) {
        em.createNativeQuery("""
            update presenter p join organization_moved_presenter m on m.presenter_id = p.id
            set p.organization_id = ?3, p.version = p.version + 1
            where m.merge_id = ?1 and p.organization_id = ?2
            """)
                .setParameter(1, merge)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }
}
