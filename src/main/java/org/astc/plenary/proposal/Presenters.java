package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** Returns who writes the proposal. */
    Optional<Presenter> proposerOf(UUID proposalId) {
        return em.createQuery(
                        "select p from Presenter p where p.proposalId = :id and p.proposer = true", Presenter.class)
                .setParameter("id", proposalId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the format of the proposal; empty while none is chosen. */
    Optional<SessionFormat> formatOf(Proposal proposal) {
        return Optional.ofNullable(proposal.getFormatId()).map(format -> em.find(SessionFormat.class, format));
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

    /** Returns how many proposals of that status the address proposes at the event. */
    long proposing(UUID eventId, String email, ProposalStatus status) {
        return em.createQuery("""
            select count(p) from Presenter p, Proposal o
            where p.eventId = :event and p.email = :email and p.proposer = true
              and o.id = p.proposalId and o.status = :status
            """, Long.class)
                .setParameter("event", eventId)
                .setParameter("email", email)
                .setParameter("status", status)
                .getSingleResult();
    }

    /**
     * Returns where the address is on a proposal, each presenter with the proposal, newest first: as its proposer, or
     * as somebody who was asked.
     */
    List<Object[]> withProposals(String email) {
        return em.createQuery("""
            select p, o from Presenter p, Proposal o
            where p.email = :email and o.id = p.proposalId and (p.proposer = true or p.status <> :named)
            order by o.id desc
            """, Object[].class)
                .setParameter("email", email)
                .setParameter("named", PresenterStatus.NAMED)
                .getResultList();
    }

    /** Returns who proposes, unless they were erased. */
    Optional<Presenter> proposer(UUID proposalId) {
        return of(proposalId).stream()
                .filter(presenter -> presenter.isProposer() && presenter.getEmail() != null)
                .findFirst();
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

    /** Returns the events at which somebody has not answered and was not reminded. */
    List<UUID> eventsWithInvitations() {
        return em.createQuery("""
            select distinct p.eventId from Presenter p where p.status = :invited and p.remindedAt is null
            """, UUID.class)
                .setParameter("invited", PresenterStatus.INVITED)
                .getResultList();
    }

    /** Returns who was invited to the event before that moment, has not answered and was not reminded, oldest first. */
    List<UUID> toRemind(UUID eventId, Instant invitedBefore, int most) {
        return em.createQuery("""
            select p.id from Presenter p
            where p.eventId = :event and p.status = :invited and p.remindedAt is null and p.invitedAt < :before
            order by p.invitedAt, p.id
            """, UUID.class)
                .setParameter("event", eventId)
                .setParameter("invited", PresenterStatus.INVITED)
                .setParameter("before", invitedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the parts of these people, and what stands under the address, which may be null. */
    List<Presenter> of(Collection<UUID> people, String email) {
        return em.createQuery("""
            select p from Presenter p where p.personId in :people or p.email = :email order by p.id
            """, Presenter.class)
                .setParameter("people", people.isEmpty() ? List.of(new UUID(0, 0)) : people)
                .setParameter("email", email == null ? "" : email)
                .getResultList();
    }

    /** Returns who suggests the one with this address in their place. */
    List<Presenter> suggesting(String email) {
        return em.createQuery("select p from Presenter p where p.suggestion.email = :email", Presenter.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** Returns who said no before that moment and is still known. */
    List<Presenter> declinedBefore(Instant moment, int most) {
        return em.createQuery("""
            select p from Presenter p
            where p.status = :declined and p.answeredAt < :moment and p.email is not null order by p.id
            """, Presenter.class)
                .setParameter("declined", PresenterStatus.DECLINED)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }
}
