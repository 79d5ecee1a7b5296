package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.people.MergeSettled;
import org.astc.plenary.people.PeopleMerged;
import org.astc.plenary.people.PeopleParted;

/**
 * Lets presenters be of the kept record when two records of a person are merged, and of the other again when that is
 * undone. Their names, addresses and links stay as they are.
 */
@ApplicationScoped
@Transactional
class MergedPeoplesPresenters {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void merged(@Observes PeopleMerged news) {
        em.createNativeQuery("""
            insert into moved_presenter (merge_id, presenter_id)
            select ?1, id from presenter where person_id = ?2 for update
            """)
                .setParameter(1, news.mergeId())
                .setParameter(2, news.otherId())
                .executeUpdate();
        move(news.mergeId(), news.otherId(), news.keptId());
    }

    /** Who is of yet another record by now stays there. */
    void parted(@Observes PeopleParted news) {
        move(news.mergeId(), news.keptId(), news.otherId());
        forget(news.mergeId());
    }

    void settled(@Observes MergeSettled news) {
        forget(news.mergeId());
    }

    private void move(UUID merge, UUID from, UUID to) {
        em.createNativeQuery("""
            update presenter p join moved_presenter m on m.presenter_id = p.id
            set p.person_id = ?3, p.version = p.version + 1
            where m.merge_id = ?1 and p.person_id = ?2
            """)
                .setParameter(1, merge)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }

    private void forget(UUID merge) {
        em.createNativeQuery("delete from moved_presenter where merge_id = ?1")
                .setParameter(1, merge)
                .executeUpdate();
    }
}
