package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the committee's context reads of proposals; it asks for the permissions. The number of statements does not grow
 * with that of the proposals.
 */
@ApplicationScoped
@Transactional
public class MaterialQueries {
    /** So far back a common session makes two people partial. */
    private static final Duration PARTIAL = Duration.ofDays(3 * 365);

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Proposals proposals;
    private Presenters presenters;
    private CallQueries calls;

    protected MaterialQueries() {}

    @Inject
    MaterialQueries(Proposals proposals, Presenters presenters, CallQueries calls) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.calls = calls;
    }

    /** Returns the proposals with the committee, of one track if it is not null, in no telling order. */
    public List<UUID> inReview(UUID eventId, UUID trackId) {
        return em.createQuery("""
            select p.id from Proposal p
            where p.eventId = :event and p.status in :handedIn and (:anyTrack = true or p.trackId = :track)
            order by p.code
            """, UUID.class)
                .setParameter("event", eventId)
                .setParameter("handedIn", ProposalStatus.HANDED_IN)
                .setParameter("anyTrack", trackId == null)
                .setParameter("track", trackId == null ? new UUID(0, 0) : trackId)
                .getResultList();
    }

    /**
     * Keeps these proposals as they are until the transaction ends; always in the same order, so nobody waits in a
     * ring.
     */
    public void hold(Collection<UUID> ids) {
        ids.stream().sorted(Comparator.comparing(UUID::toString)).forEach(proposals::lock);
    }

    /** Returns the texts of these proposals of one event, as far as reviewers may read them. */
    public List<Material> of(UUID eventId, Collection<UUID> ids) {
        Call call = calls.of(eventId);
        Map<UUID, List<PresenterLine>> stage = presenters.of(ids).stream()
                .collect(Collectors.groupingBy(
                        Presenter::getProposalId, Collectors.mapping(Presenter::line, Collectors.toList())));
        Map<UUID, Map<UUID, String>> answers = proposals.answers(ids).stream()
                .collect(Collectors.groupingBy(
                        ProposalAnswer::getProposalId,
                        Collectors.toMap(ProposalAnswer::getQuestionId, ProposalAnswer::getValue)));
        return proposals.with(ids).stream()
                .filter(proposal -> proposal.getEventId().equals(eventId)
                        && ProposalStatus.HANDED_IN.contains(proposal.getStatus()))
                .map(proposal -> material(
                        call,
                        proposal,
                        proposal.text(answers.getOrDefault(proposal.getId(), Map.of())),
                        stage.getOrDefault(proposal.getId(), List.of())))
                .toList();
    }

    /** Returns the codes of these proposals; for those who lead the review. */
    public Map<UUID, String> codes(Collection<UUID> ids) {
        return proposals.with(ids).stream().collect(Collectors.toMap(Proposal::getId, Proposal::getCode));
    }

    /** Returns the handed-in proposal of the event with this code. */
    public Optional<UUID> withCode(UUID eventId, String code) {
        return proposals
                .byCode(code)
                .filter(proposal -> proposal.getEventId().equals(eventId)
                        && ProposalStatus.HANDED_IN.contains(proposal.getStatus()))
                .map(Proposal::getId);
    }

    /** Returns who is behind each of these proposals. */
    public List<Behind> behind(Collection<UUID> ids) {
        return presenters.of(ids).stream()
                .collect(Collectors.groupingBy(
                        Presenter::getProposalId, Collectors.mapping(MaterialQueries::somebody, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Behind(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Returns with whom these, by address or record, shared a handed-in proposal in the last three years.
     *
     * @param emails cleaned
     */
    public List<CoPresenter> coPresenters(Collection<String> emails, Collection<UUID> people, Instant now) {
        if (emails.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
            select new org.astc.plenary.proposal.CoPresenter(own.email, own.personId, other.personId)
            from Presenter own, Presenter other, Proposal p
            where (own.email in :emails or own.personId in :people)
              and other.proposalId = own.proposalId and other.id <> own.id
              and p.id = own.proposalId and p.status in :handedIn and p.submittedAt > :since
            """, CoPresenter.class)
                .setParameter("emails", emails)
                .setParameter("people", people.isEmpty() ? List.of(new UUID(0, 0)) : people)
                .setParameter("handedIn", ProposalStatus.HANDED_IN)
                .setParameter("since", now.minus(PARTIAL))
                .getResultList();
    }

    /** Returns the fields that the event's call opens to reviewers now. */
    public Set<String> openFields(UUID eventId) {
        Set<String> open = new HashSet<>(Set.of("title", "abstract", "tags"));
        calls.of(eventId).questions().stream()
                .filter(Call.Question::blind)
                .forEach(question -> open.add("q-" + question.code()));
        return open;
    }

    private static Behind.Somebody somebody(Presenter presenter) {
        PresenterLine line = presenter.line();
        return new Behind.Somebody(
                presenter.getPersonId(), line.name(), line.email(), line.organization(), line.organizationId());
    }

    private static Material material(Call call, Proposal proposal, ProposalText text, List<PresenterLine> presenters) {
        List<PresenterLine> onStage =
                presenters.stream().filter(PresenterLine::isOnStage).toList();
        Call.Format format = call.format(text.formatId()).orElseThrow();
        return new Material(
                proposal.getId(),
                proposal.getEventId(),
                text.trackId(),
                call.track(text.trackId()).orElseThrow().name(),
                format.name(),
                format.plan().minutes(),
                text.level(),
                text.language(),
                texts(call, text),
                onStage.size(),
                new HashSet<>(onStage.stream()
                                .map(ProposalRules::house)
                                .filter(house -> !house.isEmpty())
                                .toList())
                        .size());
    }

    private static List<Material.Passage> texts(Call call, ProposalText text) {
        List<Material.Passage> texts = new ArrayList<>();
        texts.add(new Material.Passage("title", "", text.title()));
        texts.add(new Material.Passage("abstract", "", text.summary()));
        call.questions(text.trackId(), text.formatId()).stream()
                .filter(Call.Question::blind)
                .forEach(question -> texts.add(new Material.Passage(
                        "q-" + question.code(), question.label(), text.answers().getOrDefault(question.id(), ""))));
        texts.add(new Material.Passage("tags", "", text.tags()));
        return texts.stream().filter(passage -> !passage.text().isBlank()).toList();
    }
}
