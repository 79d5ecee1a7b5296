package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationsMerged;
import org.astc.plenary.organization.OrganizationsParted;

/**
 * Lets members of committees belong to the kept record of two organizations, and to the other again when that is
 * undone: else they would be impartial about their colleagues.
 */
@ApplicationScoped
@Transactional
class MergedOrganizationsMembers {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void merged(@Observes OrganizationsMerged news) {
        em.createNativeQuery("""
            insert into organization_moved_member (merge_id, member_id)
            select ?1, id from committee_member where organization_id = ?2 for update
            """)
                .setParameter(1, news.mergeId())
                .setParameter(2, news.otherId())
                .executeUpdate();
        move(news.mergeId(), news.otherId(), news.keptId());
    }

    /** One who belongs to yet another organization by now stays there. */
    void parted(@Observes OrganizationsParted news) {
        move(news.mergeId(), news.keptId(), news.otherId());
    }

    private void move(UUID merge, UUID from, UUID to) {
        em.createNativeQuery("""
            update committee_member c join organization_moved_member m on m.member_id = c.id
            set c.organization_id = ?3, c.version = c.version + 1
            where m.merge_id = ?1 and c.organization_id = ?2
            """)
                .setParameter(1, merge)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }
}
