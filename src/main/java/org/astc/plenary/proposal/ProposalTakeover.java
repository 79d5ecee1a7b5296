package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.people.Contact;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/**
 * Takes over whole proposals that were made elsewhere: those of the demo, and those that staff import. No letter goes
 * out and no rule is asked. People and organizations of a batch are looked up together.
 */
@ApplicationScoped
@Transactional
public class ProposalTakeover {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private CallQueries calls;
    private PersonService people;
    private OrganizationQueries organizations;
    private AuditTrail trail;
    private Caller caller;

    protected ProposalTakeover() {}

    @Inject
    ProposalTakeover(
            CallQueries calls,
            PersonService people,
            OrganizationQueries organizations,
            AuditTrail trail,
            Caller caller) {
        this.calls = calls;
        this.people = people;
        this.organizations = organizations;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * Takes over the proposals, all or none; a hundred at once are a good number.
     *
     * @return their ids, in the same order
     * @throws NotFound if the call has no such track, format or question
     * @throws IllegalTransition if one would still be a draft
     */
    public List<UUID> takeOver(UUID eventId, List<TakenProposal> all) {
        caller.require(Permission.CHANGE_PROPOSALS, eventId);
        Codes codes = Codes.of(calls.of(eventId));
        List<Proposal> proposals = new ArrayList<>();
        for (TakenProposal one : all) {
            Proposal proposal = enter(eventId, one, codes);
            em.persist(proposal);
            proposals.add(proposal);
        }
        em.flush(); // what follows points at them
        Map<String, OrganizationSummary> houses = organizations.byEmailDomains(all.stream()
                .flatMap(one -> one.presenters().stream())
                .map(TakenProposal.Somebody::email)
                .collect(Collectors.toSet()));
        Map<String, Map<Contact, UUID>> known = people(all);
        for (int i = 0; i < all.size(); i++) {
            TakenProposal one = all.get(i);
            answer(proposals.get(i), one, codes);
            name(proposals.get(i), one, known.get(one.language()), houses);
        }
        em.flush();
        em.clear();
        trail.record(new Deed(
                "account", "proposals-taken-over", "event", eventId, eventId, Map.of(), Map.of("count", all.size())));
        return proposals.stream().map(Proposal::getId).toList();
    }

    private static Proposal enter(UUID eventId, TakenProposal one, Codes codes) {
        Proposal proposal = new Proposal(eventId, one.language(), one.submittedAt());
        ProposalText text = new ProposalText(
                one.title(),
                one.summary(),
                codes.track(one.track()),
                codes.format(one.format()),
                one.level(),
                one.tags(),
                one.language(),
                Map.of());
        proposal.write(text, proposal.getVersion(), one.submittedAt());
        proposal.submit(one.submittedAt());
        if (one.status() == ProposalStatus.CONFIRMED) {
            proposal.become(ProposalStatus.ACCEPTED);
        }
        if (one.status() != ProposalStatus.SUBMITTED) {
            proposal.become(one.status());
        }
        return proposal;
    }

    /** By language, since a newcomer gets letters in that of the proposal. */
    private Map<String, Map<Contact, UUID>> people(List<TakenProposal> all) {
        Map<String, List<Contact>> contacts = new HashMap<>();
        for (TakenProposal one : all) {
            one.presenters()
                    .forEach(somebody -> contacts.computeIfAbsent(one.language(), any -> new ArrayList<>())
                            .add(new Contact(somebody.name(), somebody.email())));
        }
        Map<String, Map<Contact, UUID>> known = new HashMap<>();
        contacts.forEach((language, ofLanguage) -> known.put(language, people.findOrCreate(ofLanguage, language)));
        return known;
    }

    private void answer(Proposal proposal, TakenProposal one, Codes codes) {
        one.answers()
                .forEach((question, said) ->
                        em.persist(new ProposalAnswer(proposal.getId(), codes.question(question), said)));
    }

    private void name(
            Proposal proposal, TakenProposal one, Map<Contact, UUID> known, Map<String, OrganizationSummary> houses) {
        int position = 0;
        for (TakenProposal.Somebody somebody : one.presenters()) {
            OrganizationSummary house = houses.get(somebody.email());
            NamedPresenter named = new NamedPresenter(
                    somebody.name(),
                    somebody.email(),
                    somebody.organization(),
                    house == null ? null : house.id(),
                    somebody.role(),
                    one.language());
            Presenter presenter = new Presenter(
                    proposal,
                    known.get(new Contact(somebody.name(), somebody.email())),
                    named,
                    ++position,
                    one.submittedAt());
            if (position == 1) {
                presenter.asProposer();
            }
            stand(presenter, somebody, one);
            em.persist(presenter);
        }
    }

    private static void stand(Presenter presenter, TakenProposal.Somebody somebody, TakenProposal one) {
        presenter.say(new PresenterProfile("", "", "", "", somebody.firstTime()));
        if (somebody.status() == PresenterStatus.NAMED) {
            return;
        }
        if (!presenter.isProposer()) {
            presenter.invite(one.submittedAt());
        }
        if (somebody.status() == PresenterStatus.CONFIRMED) {
            presenter.confirm(somebody.consents(), one.submittedAt());
        } else if (somebody.status() == PresenterStatus.DECLINED) {
            presenter.decline("", one.submittedAt());
        }
    }

    /** The rows of a call by their codes. */
    private record Codes(Map<String, UUID> tracks, Map<String, UUID> formats, Map<String, UUID> questions) {
        static Codes of(Call call) {
            return new Codes(
                    call.tracks().stream().collect(Collectors.toMap(Call.Subject::code, Call.Subject::id)),
                    call.formats().stream().collect(Collectors.toMap(Call.Format::code, Call.Format::id)),
                    call.questions().stream().collect(Collectors.toMap(Call.Question::code, Call.Question::id)));
        }

        UUID track(String code) {
            return found(tracks.get(code));
        }

        UUID format(String code) {
            return found(formats.get(code));
        }

        UUID question(String code) {
            return found(questions.get(code));
        }

        private static UUID found(UUID id) {
            if (id == null) {
                throw new NotFound();
            }
            return id;
        }
    }
}
