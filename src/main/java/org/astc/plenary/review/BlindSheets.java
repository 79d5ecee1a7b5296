package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that blind reviewers may read. */
@ApplicationScoped
class BlindSheets {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** Writes what was added so far: texts come after their sheets. */
    void flush() {
        em.flush();
    }

    void remove(Object row) {
        em.remove(row);
    }

    /** Nobody reads the proposal any more. */
    void forget(UUID proposal) {
        texts(List.of(proposal)).forEach(em::remove);
        em.flush();
        with(List.of(proposal)).forEach(em::remove);
    }

    List<BlindSheet> with(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : em.createQuery("select s from BlindSheet s where s.proposalId in :ids", BlindSheet.class)
                        .setParameter("ids", proposals)
                        .getResultList();
    }

    List<BlindText> texts(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select t from BlindText t where t.key.proposalId in :ids order by t.key.proposalId, t.position
                    """, BlindText.class)
                        .setParameter("ids", proposals)
                        .getResultList();
    }

    Optional<BlindText> text(UUID proposal, String field) {
        return Optional.ofNullable(em.find(BlindText.class, new BlindTextKey(proposal, field)));
    }

    /** Returns the texts of the event in which something was found and which nobody confirmed. */
    List<BlindText> toLookAt(UUID eventId) {
        return em.createQuery("""
            select t from BlindText t, BlindSheet s
            where s.proposalId = t.key.proposalId and s.eventId = :event and t.found > 0 and t.confirmedAt is null
            """, BlindText.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Returns what reviewers told of at the event and nobody settled. */
    List<LeakReport> openReports(UUID eventId) {
        return em.createQuery("""
            select l from LeakReport l, BlindSheet s
            where s.proposalId = l.proposalId and s.eventId = :event and l.settledAt is null order by l.id
            """, LeakReport.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Returns these proposals as reviewers read them, with two statements. */
    Map<UUID, BlindProposal> read(Collection<UUID> proposals) {
        Map<UUID, List<BlindProposal.Passage>> texts = texts(proposals).stream()
                .collect(Collectors.groupingBy(
                        BlindText::proposalId, Collectors.mapping(BlindText::passage, Collectors.toList())));
        return with(proposals).stream()
                .collect(Collectors.toMap(
                        BlindSheet::getProposalId,
                        sheet -> sheet.with(texts.getOrDefault(sheet.getProposalId(), List.of()))));
    }
}
