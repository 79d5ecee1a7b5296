package org.astc.plenary.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.astc.plenary.portal.demo.DemoOrganizations.House;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.PresenterStatus;
import org.astc.plenary.proposal.ProposalStatus;
import org.astc.plenary.proposal.TakenProposal;

/**
 * Invents proposals. Some are nearly those of somebody else, and some tell in their texts who is behind them, so that
 * there is something to find.
 */
final class DemoProposals {
    private static final List<String> OPEN_TRACKS =
            List.of("learning", "exhibits", "community", "research", "leadership");
    private static final List<String> QUESTIONS = List.of("do", "why", "able", "everybody", "evidence", "before");
    /** Every so many proposals one names its people in a text. */
    private static final int LEAKS = 9;
    /** Every so many one is nearly another one. */
    private static final int ALIKE = 60;

    private final Random random;
    private final DemoSessionTexts texts;
    private final DemoPresenters presenters;

    DemoProposals(Random random, List<House> houses) {
        this.random = random;
        this.texts = new DemoSessionTexts(random);
        this.presenters = new DemoPresenters(random, houses);
    }

    /** Four hundred that were decided, handed in between the two moments. */
    List<TakenProposal> decided(Instant from, Instant until) {
        Map<ProposalStatus, Integer> numbers = new EnumMap<>(ProposalStatus.class);
        numbers.put(ProposalStatus.CONFIRMED, 82);
        numbers.put(ProposalStatus.ACCEPTED, 28);
        numbers.put(ProposalStatus.CONDITIONAL, 8);
        numbers.put(ProposalStatus.WAITLISTED, 20);
        numbers.put(ProposalStatus.DECLINED, 250);
        numbers.put(ProposalStatus.WITHDRAWN, 12);
        List<ProposalStatus> outcomes = new ArrayList<>();
        numbers.forEach((status, number) -> outcomes.addAll(Collections.nCopies(number, status)));
        Collections.shuffle(outcomes, random);
        List<String> tracks = new ArrayList<>(OPEN_TRACKS);
        tracks.add(DemoCalls.CLOSED_TRACK);
        List<TakenProposal> all = new ArrayList<>();
        for (ProposalStatus status : outcomes) {
            all.add(next(all, tracks, status, moment(from, until, all.size(), outcomes.size())));
        }
        return all;
    }

    /** So many with the committee, in one track. */
    List<TakenProposal> inReview(int number, String track, Instant from, Instant until) {
        List<TakenProposal> all = new ArrayList<>();
        while (all.size() < number) {
            all.add(next(all, List.of(track), ProposalStatus.SUBMITTED, moment(from, until, all.size(), number)));
        }
        return all;
    }

    /** So many with the committee, in the tracks that everybody may use; the first one is by somebody known. */
    List<TakenProposal> inReview(int number, String name, String email, Instant from, Instant until) {
        List<TakenProposal> all = new ArrayList<>();
        while (all.size() < number) {
            TakenProposal one =
                    next(all, OPEN_TRACKS, ProposalStatus.SUBMITTED, moment(from, until, all.size(), number));
            all.add(all.isEmpty() ? with(one, "conversation", List.of(presenters.proposer(name, email))) : one);
        }
        return all;
    }

    private static Instant moment(Instant from, Instant until, int number, int of) {
        return from.plusSeconds(Duration.between(from, until).toSeconds() * number / of);
    }

    private TakenProposal next(List<TakenProposal> before, List<String> tracks, ProposalStatus status, Instant at) {
        if (before.size() % ALIKE == ALIKE - 1) {
            return alike(before.get(random.nextInt(before.size())), status, at);
        }
        String track = tracks.get(random.nextInt(tracks.size()));
        String format = format();
        boolean isPanel = format.equals("panel");
        List<TakenProposal.Somebody> people = presenters.people(number(format), isPanel, standing(status));
        DemoSessionTexts.Theme theme = texts.theme(track);
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> answers.put(question, texts.answer(question, theme)));
        String summary = texts.summary(theme);
        if (before.size() % LEAKS == LEAKS - 1) {
            TakenProposal.Somebody one = people.get(random.nextInt(people.size()));
            String leak = texts.leak(one.organization(), one.name());
            if (random.nextBoolean()) {
                summary = summary + " " + leak;
            } else {
                answers.merge("evidence", leak, (said, more) -> said + " " + more);
            }
        }
        return new TakenProposal(
                theme.title(),
                summary,
                track,
                format,
                Level.values()[random.nextInt(Level.values().length)],
                texts.tags(),
                "en",
                answers,
                people,
                status,
                at);
    }

    /** Others hand in nearly the same, under another title. */
    private TakenProposal alike(TakenProposal other, ProposalStatus status, Instant at) {
        return new TakenProposal(
                other.title().replaceFirst("[?.]$", "") + ", once more",
                other.summary() + " We would like to compare notes.",
                other.track(),
                other.format(),
                other.level(),
                other.tags(),
                other.language(),
                other.answers(),
                presenters.people(other.presenters().size(), other.format().equals("panel"), standing(status)),
                status,
                at);
    }

    private static TakenProposal with(TakenProposal one, String format, List<TakenProposal.Somebody> people) {
        return new TakenProposal(
                one.title(),
                one.summary(),
                one.track(),
                format,
                one.level(),
                one.tags(),
                one.language(),
                one.answers(),
                people,
                one.status(),
                one.submittedAt());
    }

    private String format() {
        int chance = random.nextInt(100);
        return chance < 45 ? "panel" : chance < 70 ? "workshop" : chance < 88 ? "conversation" : "lightning";
    }

    private int number(String format) {
        return switch (format) {
            case "panel" -> 3 + random.nextInt(3);
            case "workshop" -> 1 + random.nextInt(4);
            case "conversation" -> 1 + random.nextInt(3);
            default -> 1 + random.nextInt(2);
        };
    }

    private PresenterStatus standing(ProposalStatus status) {
        return status == ProposalStatus.CONFIRMED || random.nextInt(5) > 0
                ? PresenterStatus.CONFIRMED
                : PresenterStatus.INVITED;
    }
}
