package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * What somebody proposed, and where they are named. Erasing takes them off; what was handed in keeps its text, since a
 * committee had it, and a draft goes with its proposer.
 */
@ApplicationScoped
@Transactional
public class ProposalPersonalData implements PersonalData {
    private Proposals proposals;
    private Presenters presenters;
    private ProposalRecord record;
    private PersonService people;
    private Outbox outbox;
    private AuditErasure trail;

    protected ProposalPersonalData() {}

    @Inject
    ProposalPersonalData(
            Proposals proposals,
            Presenters presenters,
            ProposalRecord record,
            PersonService people,
            Outbox outbox,
            AuditErasure trail) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.record = record;
        this.people = people;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Override
    public String part() {
        return "proposals";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> all = of(subject).stream().map(record::of).toList();
        return all.isEmpty() ? Map.of() : Map.of("proposals", all);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return !of(subject).isEmpty();
    }

    @Override
    public void erase(DataSubject subject) {
        List<Presenter> own = of(subject);
        outbox.forgetAbout(own.stream()
                .flatMap(presenter -> presenter.isProposer()
                        ? Stream.of(presenter.getId(), presenter.getProposalId())
                        : Stream.of(presenter.getId()))
                .toList());
        own.forEach(this::erase);
        if (subject.email() != null) {
            presenters.suggesting(subject.email()).stream()
                    .filter(presenter -> !subject.leavesOut(presenter.getEventId()))
                    .forEach(presenter -> presenter.suggest(null));
        }
    }

    private void erase(Presenter presenter) {
        Proposal proposal = proposals.lock(presenter.getProposalId());
        trail.forget(presenter.getId());
        if (!presenter.isProposer()) {
            presenter.erase();
        } else if (proposal.getSubmittedAt() == null) {
            trail.forget(proposal.getId());
            outbox.forgetAbout(presenters.of(proposal.getId()).stream()
                    .map(Presenter::getId)
                    .toList());
            proposals.removeWhole(proposal);
        } else {
            trail.forget(proposal.getId());
            presenter.erase();
            proposal.changeLink();
        }
    }

    private List<Presenter> of(DataSubject subject) {
        return presenters.of(people.recordsOf(subject), subject.email()).stream()
                .filter(presenter -> !subject.leavesOut(presenter.getEventId()))
                .filter(presenter -> !subject.leavesOut(presenter.getPersonId()))
                .toList();
    }
}
