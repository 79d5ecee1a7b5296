package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.Text;

/**
 * The proposals that were handed in for one event, as its staff look for them. Drafts are nobody's but the writers'.
 */
@ApplicationScoped
class EventProposals {
    private static final String FROM = "from Proposal p where p.eventId = :event and p.submittedAt is not null";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Reads a part of the list from a position (null: from the beginning), in the direction of the position. */
    List<Proposal> part(Wanted wanted, ProposalSort sort, ListPosition from, int limit) {
        boolean backwards = from != null && from.backwards();
        String beyond = from == null ? "" : sort.beyond(backwards);
        TypedQuery<Proposal> query = em.createQuery(
                "select p " + FROM + wanted.condition() + beyond + sort.order(backwards), Proposal.class);
        wanted.fill(query);
        if (from != null) {
            query.setParameter("key", sort.key(from)).setParameter("id", from.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    long count(Wanted wanted) {
        TypedQuery<Long> query = em.createQuery("select count(p) " + FROM + wanted.condition(), Long.class);
        wanted.fill(query);
        return query.getSingleResult();
    }

    /** Returns status and number; of drafts too, of which nobody else learns more than how many there are. */
    List<Object[]> counts(UUID eventId) {
        return em.createQuery("""
            select p.status, count(p) from Proposal p
            where p.eventId = :event and (p.submittedAt is not null or p.status = :draft) group by p.status
            """, Object[].class)
                .setParameter("event", eventId)
                .setParameter("draft", ProposalStatus.DRAFT)
                .getResultList();
    }

    Optional<Proposal> byCode(UUID eventId, String code) {
        return byCodeQuery(eventId, code).getResultStream().findFirst();
    }

    /** Finds the proposal and keeps everybody else from changing it until the transaction ends. */
    Optional<Proposal> lockByCode(UUID eventId, String code) {
        return byCodeQuery(eventId, code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Proposal> byCodeQuery(UUID eventId, String code) {
        return em.createQuery("select p " + FROM + " and p.code = :code", Proposal.class)
                .setParameter("event", eventId)
                .setParameter("code", Text.code(code));
    }

    /** A filter at one event, with ids instead of codes. */
    record Wanted(UUID eventId, ProposalFilter filter, UUID trackId, UUID formatId) {
        String condition() {
            return (filter.status() == null ? "" : " and p.status = :status")
                    + (trackId == null ? "" : " and p.trackId = :track")
                    + (formatId == null ? "" : " and p.formatId = :format")
                    + (filter.hasWords()
                            ? " and (p.title like :words escape '!' or p.code like :code escape '!')"
                            : "");
        }

        void fill(Query query) {
            query.setParameter("event", eventId);
            if (filter.status() != null) {
                query.setParameter("status", filter.status());
            }
            if (trackId != null) {
                query.setParameter("track", trackId);
            }
            if (formatId != null) {
                query.setParameter("format", formatId);
            }
            if (filter.hasWords()) {
                query.setParameter("words", filter.anywhere()).setParameter("code", filter.beginning());
            }
        }
    }
}
