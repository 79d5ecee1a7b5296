package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.MergeSettled;
import org.astc.plenary.people.PeopleMerged;
import org.astc.plenary.people.PeopleParted;

/**
 * Parts in proposals go along when two records of a person are merged, and back when that is undone. Names, addresses
 * and links stay as they are: the page was mailed to an address, and that has not changed.
 */
@ApplicationScoped
@Transactional
class MergedPeoplesPresenters {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Presenters presenters;

    protected MergedPeoplesPresenters() {}

    @Inject
    MergedPeoplesPresenters(Presenters presenters) {
        this.presenters = presenters;
    }

    void merged(@Observes PeopleMerged news) {
        for (Presenter presenter : presenters.of(List.of(news.otherId()), null)) {
            presenter.becomes(news.keptId());
            em.createNativeQuery("insert into merged_presenter (merge_id, presenter_id) values (?1, ?2)")
                    .setParameter(1, news.mergeId())
                    .setParameter(2, presenter.getId())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    void parted(@Observes PeopleParted news) {
        List<UUID> noted = em.createNativeQuery("select presenter_id from merged_presenter where merge_id = ?1")
                .setParameter(1, news.mergeId())
                .getResultList();
        noted.forEach(id -> presenters.find(id).ifPresent(presenter -> presenter.becomes(news.otherId())));
        forget(news.mergeId());
    }

    void settled(@Observes MergeSettled news) {
        forget(news.mergeId());
    }

    private void forget(UUID merge) {
        em.createNativeQuery("delete from merged_presenter where merge_id = ?1")
                .setParameter(1, merge)
                .executeUpdate();
    }
}
