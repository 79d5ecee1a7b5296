package org.astc.plenary.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.proposal.Consents;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.PresenterRole;
import org.astc.plenary.proposal.PresenterStatus;
import org.astc.plenary.proposal.ProposalStatus;
import org.astc.plenary.proposal.TakenProposal;

/** Proposals as tests take them over, to the call of {@link CallsLaidOut}. */
public final class SomeProposals {
    public static final Instant WHEN = Instant.parse("2026-03-01T12:00:00Z");

    private final String title;
    private String track = "learning";
    private String format = "panel";
    private ProposalStatus status = ProposalStatus.SUBMITTED;
    private Instant at = WHEN;

    private SomeProposals(String title) {
        this.title = title;
    }

    public static SomeProposals one(String title) {
        return new SomeProposals(title);
    }

    public SomeProposals in(String newTrack, String newFormat) {
        track = newTrack;
        format = newFormat;
        return this;
    }

    public SomeProposals standing(ProposalStatus newStatus) {
        status = newStatus;
        return this;
    }

    public SomeProposals at(Instant moment) {
        at = moment;
        return this;
    }

    public TakenProposal build() {
        String domain = UUID.randomUUID() + ".example";
        Consents yes = new Consents(true, true, false, 1, true);
        return new TakenProposal(
                title,
                "What the program prints.\n\nOn two lines.",
                track,
                format,
                Level.INTERMEDIATE,
                "captions, video",
                "en",
                Map.of("why", "Because it does."),
                List.of(
                        new TakenProposal.Somebody(
                                "Una Ellery",
                                "una@" + domain,
                                "Amberfell Planetarium",
                                PresenterRole.MODERATOR,
                                PresenterStatus.CONFIRMED,
                                true,
                                yes),
                        new TakenProposal.Somebody(
                                "Loïc Boisvert",
                                "loic@" + domain,
                                "",
                                PresenterRole.PRESENTER,
                                PresenterStatus.INVITED,
                                false,
                                null),
                        new TakenProposal.Somebody(
                                "Petra Jessop",
                                "petra@" + domain,
                                "Driftmark Zoo",
                                PresenterRole.PRESENTER,
                                PresenterStatus.DECLINED,
                                false,
                                null)),
                status,
                at);
    }
}
