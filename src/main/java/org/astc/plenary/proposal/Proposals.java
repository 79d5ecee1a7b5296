package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;

/** All proposals ever made, with their answers. */
@ApplicationScoped
class Proposals {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    void flush() {
        em.flush();
    }

    Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    Proposal get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Finds the proposal and keeps everybody else from changing it until the transaction ends. */
    Proposal lock(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    Optional<Proposal> byCode(String code) {
        return em.createQuery("select p from Proposal p where p.code = :code", Proposal.class)
                .setParameter("code", Text.code(code))
                .getResultStream()
                .findFirst();
    }

    /** Returns those of these that there are, in no order, with one statement. */
    List<Proposal> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Proposal p where p.id in :ids", Proposal.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns the events that have drafts of which nobody was reminded, begun before that moment. */
    List<UUID> eventsWithDrafts(Instant begunBefore) {
        return em.createQuery("""
            select distinct p.eventId from Proposal p
            where p.status = :draft and p.remindedAt is null and p.createdAt < :before
            """, UUID.class)
                .setParameter("draft", ProposalStatus.DRAFT)
                .setParameter("before", begunBefore)
                .getResultList();
    }

    /** Returns these drafts of the event, in their order, so that nobody waits in a circle for them. */
    List<UUID> notReminded(UUID eventId, Instant begunBefore) {
        return em.createQuery("""
            select p.id from Proposal p
            where p.eventId = :event and p.status = :draft and p.remindedAt is null and p.createdAt < :before
            order by p.id
            """, UUID.class)
                .setParameter("event", eventId)
                .setParameter("draft", ProposalStatus.DRAFT)
                .setParameter("before", begunBefore)
                .getResultList();
    }

    /** Returns the events at which something was begun and never handed in. */
    List<UUID> eventsOfUnsubmitted() {
        return em.createQuery("select distinct p.eventId from Proposal p where p.submittedAt is null", UUID.class)
                .getResultList();
    }

    List<Proposal> unsubmitted(UUID eventId, int most) {
        return em.createQuery("""
            select p from Proposal p where p.eventId = :event and p.submittedAt is null order by p.id
            """, Proposal.class)
                .setParameter("event", eventId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes the proposal with its answers and presenters; nothing says any more that another was made from it. */
    void removeWhole(Proposal proposal) {
        em.createQuery("update Proposal p set p.earlierId = null where p.earlierId = :id")
                .setParameter("id", proposal.getId())
                .executeUpdate();
        for (String rows : List.of("ProposalAnswer", "Presenter")) {
            em.createQuery("delete from " + rows + " r where r.proposalId = :id")
                    .setParameter("id", proposal.getId())
                    .executeUpdate();
        }
        em.remove(proposal);
        em.flush();
    }

    List<ProposalAnswer> answers(UUID proposalId) {
        return answers(List.of(proposalId));
    }

    /** Returns the answers of all these proposals, with one statement. */
    List<ProposalAnswer> answers(Collection<UUID> proposalIds) {
        return proposalIds.isEmpty()
                ? List.of()
                : em.createQuery("select a from ProposalAnswer a where a.proposalId in :ids", ProposalAnswer.class)
                        .setParameter("ids", proposalIds)
                        .getResultList();
    }

    /** Makes the answers of the proposal these, and no others. */
    void answer(UUID proposalId, Map<UUID, String> answers) {
        Map<UUID, String> open = new HashMap<>(answers);
        for (ProposalAnswer stored : answers(proposalId)) {
            String said = open.remove(stored.getQuestionId());
            if (said == null) {
                em.remove(stored);
            } else {
                stored.say(said);
            }
        }
        open.forEach((question, said) -> em.persist(new ProposalAnswer(proposalId, question, said)));
    }
}
