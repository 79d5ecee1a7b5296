package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Text;

/** All presenters of all proposals. */
@ApplicationScoped
class Presenters {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Presenter presenter) {
        em.persist(presenter);
    }

    void remove(Presenter presenter) {
        em.remove(presenter);
    }

    Optional<Presenter> find(UUID id) {
        return Optional.ofNullable(em.find(Presenter.class, id));
    }

    /** Finds the presenter and keeps everybody else from changing them until the transaction ends. */
    Optional<Presenter> lock(UUID id) {
        return Optional.ofNullable(em.find(Presenter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Presenter> byCode(String code) {
        return em.createQuery("select p from Presenter p where p.code = :code", Presenter.class)
                .setParameter("code", Text.code(code))
                .getResultStream()
                .findFirst();
    }

    /** Returns the presenters of the proposal in their order, also those who declined. */
    List<Presenter> of(UUID proposalId) {
        return of(List.of(proposalId));
    }

    /** Returns the presenters of all these proposals, each proposal's in their order, with one statement. */
    List<Presenter> of(Collection<UUID> proposalIds) {
        return proposalIds.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select p from Presenter p where p.proposalId in :ids order by p.proposalId, p.position, p.id
                    """, Presenter.class)
                        .setParameter("ids", proposalIds)
                        .getResultList();
    }

    /**
     * Returns how many roles that count each of these addresses has at the event in other proposals that are with the
     * committee or accepted, as address and number.
     */
    List<Object[]> rolesElsewhere(UUID eventId, UUID proposalId, Collection<String> emails) {
        return em.createQuery("""
            select p.email, count(p) from Presenter p, Proposal o, SessionFormat f
            where p.eventId = :event and p.email in :emails and p.proposalId <> :proposal
              and o.id = p.proposalId and o.status in :standing and f.id = o.formatId and f.counts = true
              and p.status <> :declined and p.role <> :assistant
            group by p.email
            """, Object[].class)
                .setParameter("event", eventId)
                .setParameter("emails", emails)
                .setParameter("proposal", proposalId)
                .setParameter(
                        "standing",
                        List.of(
                                ProposalStatus.SUBMITTED,
                                ProposalStatus.CONDITIONAL,
                                ProposalStatus.WAITLISTED,
                                ProposalStatus.ACCEPTED,
                                ProposalStatus.CONFIRMED))
                .setParameter("declined", PresenterStatus.DECLINED)
                .setParameter("assistant", PresenterRole.ASSISTANT)
                .getResultList();
    }
}
