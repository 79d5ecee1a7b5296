package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.Announcements;

/** A call that is laid out, and proposals that are handed in, for the tests of the floors above. */
@ApplicationScoped
@Transactional
public class CallAtWork {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Inject
    private Calls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private Presenters presenters;

    @Inject
    private PersonService people;

    @Inject
    private Announcements announcements;

    /** Somebody on a proposal. */
    public record Named(String name, String email, String organization, UUID organizationId) {
        public static Named stranger(String email) {
            return new Named("Quilla Yupanqui", email, "", null);
        }
    }

    /** Lays out one track, one format, a question that reviewers read and one that they do not; returns the track. */
    public UUID layOut(UUID eventId) {
        Track track = new Track(eventId, 1, new CallPlan.Subject("learning", "Learning", "", false));
        calls.add(track);
        calls.add(
                new SessionFormat(eventId, 1, new CallPlan.Format("panel", "Panel", "", 75, 1, 4, false, true, null)));
        calls.add(question(eventId, 1, "why", true));
        calls.add(question(eventId, 2, "before", false));
        calls.flush();
        return track.getId();
    }

    private static CallQuestion question(UUID eventId, int position, String code, boolean blind) {
        CallPlan.Question plan = new CallPlan.Question(
                code, QuestionKind.TEXT, "Asked: " + code, "", false, 0, List.of(), blind, null, null, null);
        return new CallQuestion(eventId, position, plan, null, null);
    }

    /** Hands in a proposal and returns its id. */
    public UUID handIn(UUID eventId, String title, String summary, String why, List<Named> named) {
        Instant now = Instant.now().minus(Duration.ofDays(1));
        Proposal proposal = new Proposal(eventId, "en", now);
        proposals.add(proposal);
        write(proposal, title, summary, now);
        Map<UUID, String> answers = new HashMap<>();
        calls.questions(eventId)
                .forEach(question ->
                        answers.put(question.getId(), question.getCode().equals("why") ? why : "Only for the chair."));
        proposals.answer(proposal.getId(), answers);
        proposal.submit(now);
        named.forEach(one -> name(proposal, one, now));
        em.flush();
        return proposal.getId();
    }

    /** Somebody is named on it later, and nobody is told. */
    public void join(UUID proposalId, Named named) {
        name(proposals.get(proposalId), named, Instant.now());
    }

    /** Somebody is named on it later, as its proposer would do it. */
    public void nameAlso(UUID proposalId, Named named) {
        join(proposalId, named);
        tellOfChange(proposalId);
    }

    /** The people of the proposal are nameless from now on. */
    public void eraseAll(UUID proposalId) {
        presenters.of(proposalId).forEach(Presenter::erase);
        tellOfChange(proposalId);
    }

    public void withdraw(UUID proposalId) {
        proposals.get(proposalId).withdraw(Instant.now());
        announcements.tell(new ProposalWithdrawn(proposalId));
    }

    /** Staff close the question to reviewers. */
    public void closeQuestion(UUID eventId, String code) {
        em.createNativeQuery("update call_question set blind = false where event_id = ?1 and code = ?2")
                .setParameter(1, eventId.toString())
                .setParameter(2, code)
                .executeUpdate();
    }

    private void tellOfChange(UUID proposalId) {
        em.flush();
        announcements.tell(new ProposalChanged(proposals.get(proposalId).getEventId(), proposalId));
    }

    private void name(Proposal proposal, Named one, Instant now) {
        int position = presenters.of(proposal.getId()).size();
        Presenter presenter = new Presenter(
                proposal,
                people.findOrCreate(one.name(), one.email(), "en"),
                new NamedPresenter(
                        one.name(),
                        one.email(),
                        one.organization(),
                        one.organizationId(),
                        PresenterRole.PRESENTER,
                        "en"),
                position,
                now);
        presenters.add(position == 0 ? presenter.asProposer() : presenter);
    }

    /** The proposer writes something else. */
    public void rewrite(UUID proposalId, String title, String summary) {
        write(proposals.get(proposalId), title, summary, Instant.now());
    }

    public String codeOf(UUID proposalId) {
        return proposals.get(proposalId).getCode();
    }

    private void write(Proposal proposal, String title, String summary, Instant now) {
        ProposalText text = new ProposalText(
                title,
                summary,
                calls.tracks(proposal.getEventId()).get(0).getId(),
                calls.formats(proposal.getEventId()).get(0).getId(),
                Level.INTRODUCTORY,
                "snow",
                "en",
                Map.of());
        proposal.write(text, proposal.getVersion(), now);
    }
}
