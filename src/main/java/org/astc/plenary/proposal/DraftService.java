package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/** Begins drafts: from nothing, or from a proposal of another year. Each is there from its first step on. */
@ApplicationScoped
@Transactional
public class DraftService {
    private static final long MOST = 20;

    private Proposals proposals;
    private ProposalKeys keys;
    private Beginning beginning;
    private EarlierTexts earlier;
    private LateCodes codes;
    private CallQueries calls;
    private EventQueries events;
    private ProposalMails mails;
    private AuditTrail trail;
    private Clock clock;

    protected DraftService() {}

    @Inject
    DraftService(
            Proposals proposals,
            ProposalKeys keys,
            Beginning beginning,
            EarlierTexts earlier,
            LateCodes codes,
            CallQueries calls,
            EventQueries events,
            ProposalMails mails,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.keys = keys;
        this.beginning = beginning;
        this.earlier = earlier;
        this.codes = codes;
        this.calls = calls;
        this.events = events;
        this.mails = mails;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins an empty draft and mails the link to it.
     *
     * @throws CallClosed if the call is not open and no code is brought
     * @throws LateCodeRefused if a code is brought that opens nothing
     * @throws TooManyDrafts if the address has twenty drafts at the event
     */
    public PrivateProposal begin(String slug, Newcomer newcomer) {
        EventSummary event = events.bySlug(slug).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Call call = calls.of(event.id());
        LateCode code = newcomer.code().isEmpty() ? null : goodCode(event, newcomer.code(), now);
        requireOpen(call, code, now);
        requireFew(event, newcomer.email());
        Proposal draft = new Proposal(event.id(), sessionLanguage(event, newcomer.language()), now);
        draft.comesBy(code == null ? null : code.getId());
        proposals.add(draft);
        proposals.flush();
        beginning.propose(draft, newcomer, now);
        return told(draft);
    }

    /** Returns whether a proposal that stands there may be proposed again. */
    public boolean isRepeatable(OwnProposal own) {
        return own.status() == ProposalStatus.DECLINED
                || own.status() == ProposalStatus.WITHDRAWN
                || events.byId(own.eventId()).hasEnded(clock.instant());
    }

    /** Returns the events at which proposals are taken now, soonest first. */
    public List<EventSummary> open() {
        Instant now = clock.instant();
        return events.all().stream()
                .filter(event -> event.isPublic() && !event.hasEnded(now))
                .filter(event -> calls.of(event.id()).isOpen(now))
                .sorted(java.util.Comparator.comparing(EventSummary::start))
                .toList();
    }

    /**
     * Begins a draft at the event with the texts of this proposal, for the same proposer, and mails the link to it.
     *
     * @throws NotFound if there is no such proposal or event, or the key is not its own
     * @throws IllegalTransition if the proposal is under way
     * @throws CallClosed if the event takes no proposals
     */
    public PrivateProposal again(String code, String key, String slug) {
        Proposal before = keys.open(proposals.byCode(code), key);
        EventSummary event = events.bySlug(slug).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (before.getStatus() != ProposalStatus.DECLINED
                && before.getStatus() != ProposalStatus.WITHDRAWN
                && !events.byId(before.getEventId()).hasEnded(now)) {
            throw new IllegalTransition();
        }
        Call call = calls.of(event.id());
        requireOpen(call, null, now);
        ProposalText text = earlier.at(before, call, TextLimits.languages(event));
        Proposal draft = new Proposal(event.id(), text.language(), now);
        draft.write(text, draft.getVersion(), now);
        draft.takesUp(before.getId());
        proposals.add(draft);
        proposals.flush();
        proposals.answer(draft.getId(), text.answers());
        Presenter proposer = beginning.repeat(before, draft, now);
        requireFew(event, proposer.getEmail());
        return told(draft);
    }

    private PrivateProposal told(Proposal draft) {
        trail.record(new Deed(
                "person", "proposal-begun", "proposal", draft.getId(), draft.getEventId(), Map.of(), Map.of()));
        mails.toProposer(DraftLetter.KIND, draft);
        return new PrivateProposal(draft.getCode(), keys.of(draft));
    }

    private LateCode goodCode(EventSummary event, String typed, Instant now) {
        LateCode code = codes.byCode(event.id(), typed).orElseThrow(() -> new LateCodeRefused("proposal.late.unknown"));
        if (code.isOver(now)) {
            throw new LateCodeRefused("proposal.late.expired");
        }
        if (code.isUsedUp()) {
            throw new LateCodeRefused("proposal.late.usedUp");
        }
        return code;
    }

    private static void requireOpen(Call call, LateCode code, Instant now) {
        if (!call.hasOpened(now) || (code == null && !call.isOpen(now))) {
            throw new CallClosed();
        }
    }

    private void requireFew(EventSummary event, String email) {
        if (beginning.drafts(event.id(), email) > MOST - 1) {
            throw new TooManyDrafts();
        }
    }

    private static String sessionLanguage(EventSummary event, String wanted) {
        return TextLimits.languages(event).contains(wanted) ? wanted : event.language();
    }
}
