package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is let in: everybody while the call is open for the format, and after that, or to a closed track, who has a code.
 * The rules of the call are another matter ({@link ProposalRules}).
 */
@ApplicationScoped
class Admission {
    private LateCodes codes;

    protected Admission() {}

    @Inject
    Admission(LateCodes codes) {
        this.codes = codes;
    }

    /** Says whether the proposal comes in by nothing but a code. */
    static boolean needsCode(Call call, ProposalText text, Instant now) {
        return !call.takes(call.format(text.formatId()).orElse(null), now) || isClosed(call, text);
    }

    private static boolean isClosed(Call call, ProposalText text) {
        return call.track(text.trackId()).map(Call.Subject::closed).orElse(false);
    }

    /**
     * Returns what stands in the way, as things are now; whether a use of the code is left is certain only once it is
     * {@linkplain #enter taken}.
     *
     * @param code that the proposal brings, or null
     * @param counted whether it came in by that code before
     */
    static Optional<Remark> objection(Call call, ProposalText text, LateCode code, boolean counted, Instant now) {
        if (!call.hasOpened(now)) {
            return Optional.of(Remark.blocking("format", "proposal.late.notOpen"));
        }
        if (!needsCode(call, text, now)) {
            return Optional.empty();
        }
        if (code == null) {
            return Optional.of(
                    isClosed(call, text)
                                    && call.takes(call.format(text.formatId()).orElse(null), now)
                            ? Remark.blocking("track", "proposal.late.closedTrack")
                            : Remark.blocking("format", "proposal.late.over"));
        }
        return objection(text, code, counted, now).map(key -> Remark.blocking("code", key));
    }

    private static Optional<String> objection(ProposalText text, LateCode code, boolean counted, Instant now) {
        if (code.isOver(now)) {
            return Optional.of("proposal.late.expired");
        }
        if (!code.isFor(text.trackId(), text.formatId())) {
            return Optional.of("proposal.late.elsewhere");
        }
        return !counted && code.isUsedUp() ? Optional.of("proposal.late.usedUp") : Optional.empty();
    }

    /** Returns the code that the proposal brings; null if it brings none. */
    LateCode code(Proposal proposal) {
        return codes.find(proposal.getLateCodeId()).orElse(null);
    }

    /**
     * Lets a proposal in to which nothing {@linkplain #objection objects}: takes a use of its code if it needs one.
     *
     * @return what stands in the way after all; then nothing was taken
     */
    Optional<Remark> enter(Call call, Proposal proposal, ProposalText text, Instant now) {
        LateCode code = code(proposal);
        if (!needsCode(call, text, now)) {
            proposal.comesBy(null);
            return Optional.empty();
        }
        return codes.use(code) ? Optional.empty() : Optional.of(Remark.blocking("code", "proposal.late.usedUp"));
    }
}
