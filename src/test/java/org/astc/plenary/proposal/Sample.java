package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;

/** Calls and proposals that unit tests begin with; each part can be another. */
final class Sample {
    static final Instant OPENS = Instant.parse("2027-03-01T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2027-03-29T00:00:00Z");
    static final Call.Subject LEARNING = new Call.Subject(UUID.randomUUID(), "learning", "Learning", "", false);
    static final Call.Subject SMALL = new Call.Subject(UUID.randomUUID(), "small-museums", "Small museums", "", true);
    static final Call.Format WORKSHOP = format("workshop", 1, 4, false, true, null);
    static final Call.Format PANEL = format("panel", 3, 5, true, true, null);
    static final Call.Format LIGHTNING = format("lightning", 1, 2, false, false, null);

    private Sample() {}

    static Call.Format format(String code, int least, int most, boolean moderated, boolean counts, Instant closesAt) {
        return new Call.Format(
                UUID.randomUUID(), new CallPlan.Format(code, code, "", 75, least, most, moderated, counts, closesAt));
    }

    static Call call(CallPlan.Rules rules, Call.Question... questions) {
        return new Call(
                UUID.randomUUID(),
                new PhaseWindow(PhaseKind.CALL, OPENS, CLOSES),
                rules,
                List.of(LEARNING, SMALL),
                List.of(WORKSHOP, PANEL, LIGHTNING),
                List.of(questions));
    }

    static CallPlan.Rules grace(int minutes) {
        return new CallPlan.Rules("", minutes, 0, Strictness.OFF, 0, Strictness.OFF, Strictness.OFF, 10);
    }

    static Call.Question question(QuestionKind kind, boolean required, String... choices) {
        return new Call.Question(
                UUID.randomUUID(), "asked", kind, "Asked", "", required, 0, List.of(choices), true, null, null, null);
    }

    /** A text without fault. */
    static ProposalText text(Call.Format format, Map<UUID, String> answers) {
        return new ProposalText(
                "Captions that keep up",
                "We tried it.",
                LEARNING.id(),
                format.id(),
                Level.INTRODUCTORY,
                "",
                "en",
                answers);
    }

    static PresenterLine person(String name, PresenterRole role, String organization) {
        return new PresenterLine(
                UUID.randomUUID(),
                1,
                "S-2",
                name,
                name + "@lumenworks.example",
                organization,
                null,
                false,
                role,
                PresenterStatus.NAMED,
                false);
    }

    static PresenterLine proposer(PresenterRole role) {
        return new PresenterLine(
                UUID.randomUUID(),
                1,
                "S-1",
                "Ada",
                "ada@lumenworks.example",
                "Lumen Works",
                null,
                true,
                role,
                PresenterStatus.NAMED,
                false);
    }
}
