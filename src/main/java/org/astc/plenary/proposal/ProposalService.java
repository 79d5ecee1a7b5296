package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * What proposers do with their proposals, by the private link. Everybody with the link writes: the newest version wins
 * only over what its writer has seen.
 */
@ApplicationScoped
@Transactional
public class ProposalService {
    private Proposals proposals;
    private ProposalKeys keys;
    private ProposalReading reading;
    private ProposalWriting writing;
    private Admission admission;
    private CallQueries calls;
    private ProposalMails mails;
    private Announcements announcements;
    private AuditTrail trail;
    private Clock clock;

    protected ProposalService() {}

    @Inject
    ProposalService(
            Proposals proposals,
            ProposalKeys keys,
            ProposalReading reading,
            ProposalWriting writing,
            Admission admission,
            CallQueries calls,
            ProposalMails mails,
            Announcements announcements,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.keys = keys;
        this.reading = reading;
        this.writing = writing;
        this.admission = admission;
        this.calls = calls;
        this.mails = mails;
        this.announcements = announcements;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Returns the proposal, with a constant number of statements.
     *
     * @throws org.astc.plenary.platform.NotFound if there is no such proposal, or the key is not its own
     */
    public OwnProposal open(String code, String key) {
        return reading.of(keys.open(proposals.byCode(code), key), clock.instant());
    }

    /**
     * Keeps the draft as it was typed, finished or not; also after the deadline, so that nothing is lost.
     *
     * @return what is wrong all the same with what was not kept: a code that there is not; usually empty
     * @throws UnacceptableText if something is too long, or no choice that there is; nothing is kept
     * @throws StaleData if somebody changed it since that version; nothing is kept
     * @throws IllegalTransition if it is no draft any more
     */
    public List<Remark> save(String code, String key, SentSheet sheet) {
        Proposal proposal = lock(code, key);
        if (proposal.getStatus() != ProposalStatus.DRAFT) {
            throw new IllegalTransition();
        }
        return write(proposal, calls.of(proposal.getEventId()), sheet, clock.instant()).stream()
                .toList();
    }

    /**
     * Hands the draft in, as it was typed. Pressed twice, it is handed in once.
     *
     * @return what stands in the way: then it is kept and stays a draft; empty if it is handed in
     * @throws UnacceptableText as {@link #save}
     * @throws StaleData as {@link #save}
     * @throws IllegalTransition if it is neither a draft nor handed in
     */
    public List<Remark> submit(String code, String key, SentSheet sheet) {
        Proposal proposal = lock(code, key);
        Instant now = clock.instant();
        Call call = calls.of(proposal.getEventId());
        if (proposal.getStatus() == ProposalStatus.SUBMITTED) {
            requireSame(proposal, call, sheet, now);
            return List.of();
        }
        Optional<Remark> unknown = write(proposal, call, sheet, now);
        if (unknown.isPresent()) {
            return unknown.stream().toList();
        }
        OwnProposal own = reading.of(proposal, call, now);
        if (!own.isReady()) {
            return own.remarks().stream().filter(Remark::blocks).toList();
        }
        Optional<Remark> shut = admission.enter(call, proposal, own.text(), now);
        if (shut.isEmpty()) {
            proposal.submit(now);
            record("proposal-submitted", proposal);
            mails.toProposer(SubmittedLetter.KIND, proposal);
            announcements.tell(new ProposalSubmitted(proposal.getId()));
        }
        return shut.stream().toList();
    }

    /**
     * Changes what was handed in, as long as its call takes such proposals.
     *
     * @return what stands in the way: then nothing is changed; empty if it is
     * @throws UnacceptableText as {@link #save}
     * @throws StaleData as {@link #save}
     * @throws IllegalTransition if it is not with the committee
     */
    public List<Remark> change(String code, String key, SentSheet sheet) {
        Proposal proposal = lock(code, key);
        if (proposal.getStatus() != ProposalStatus.SUBMITTED) {
            throw new IllegalTransition();
        }
        proposal.requireSeen(sheet.version());
        Instant now = clock.instant();
        Call call = calls.of(proposal.getEventId());
        writing.require(call, sheet.text());
        ProposalText text = writing.merged(proposal, call, sheet, now);
        List<Remark> objections = objections(proposal, call, text, now);
        if (objections.isEmpty()) {
            writing.write(proposal, text, sheet.version(), now);
            record("proposal-changed", proposal);
            announcements.tell(new ProposalChanged(proposal.getEventId(), proposal.getId()));
        }
        return objections;
    }

    private List<Remark> objections(Proposal proposal, Call call, ProposalText text, Instant now) {
        LateCode code = admission.code(proposal);
        Optional<Remark> shut = Admission.objection(call, text, code, true, now);
        return shut.isPresent()
                ? shut.stream().toList()
                : reading.check(proposal, call, text).stream()
                        .filter(Remark::blocks)
                        .toList();
    }

    /** Says whether what was handed in may still be changed. */
    public boolean isChangeable(OwnProposal own) {
        return own.status() == ProposalStatus.SUBMITTED
                && proposals
                        .find(own.id())
                        .filter(proposal -> Admission.objection(
                                        own.call(), own.text(), admission.code(proposal), true, clock.instant())
                                .isEmpty())
                        .isPresent();
    }

    /**
     * Takes the proposal back. Doing it twice does no harm.
     *
     * @throws IllegalTransition if it is decided
     */
    public void withdraw(String code, String key) {
        Proposal proposal = lock(code, key);
        if (proposal.getStatus() != ProposalStatus.WITHDRAWN) {
            proposal.withdraw(clock.instant());
            record("proposal-withdrawn", proposal);
            announcements.tell(new ProposalWithdrawn(proposal.getId()));
        }
    }

    private Optional<Remark> write(Proposal proposal, Call call, SentSheet sheet, Instant now) {
        writing.require(call, sheet.text());
        writing.write(proposal, writing.merged(proposal, call, sheet, now), sheet.version(), now);
        Optional<Remark> unknown = writing.bring(proposal, sheet.code());
        proposals.flush();
        return unknown;
    }

    private void requireSame(Proposal proposal, Call call, SentSheet sheet, Instant now) {
        if (!writing.merged(proposal, call, sheet, now).equals(proposal.text(reading.answers(proposal)))) {
            throw new StaleData();
        }
    }

    private Proposal lock(String code, String key) {
        return proposals.lock(keys.open(proposals.byCode(code), key).getId());
    }

    private void record(String action, Proposal proposal) {
        trail.record(
                new Deed("person", action, "proposal", proposal.getId(), proposal.getEventId(), Map.of(), Map.of()));
    }
}
