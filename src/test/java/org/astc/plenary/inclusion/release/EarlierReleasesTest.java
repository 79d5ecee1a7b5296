package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Spot;
import org.junit.jupiter.api.Test;

/** A release after another, attacked by somebody who has both. */
class EarlierReleasesTest {
    private static final Plan.Coarse GROUPS = new Plan.Coarse(
            "race-group",
            "Race in groups",
            "race",
            List.of(
                    new Plan.Joined("white-alone", "White alone", Set.of("white")),
                    new Plan.Joined("another-alone", "Another alone", Set.of("asian", "black")),
                    new Plan.Joined("two-or-more", "Two or more", Set.of("several"))));

    private static final Question RACE = Told.question("race", true, "white", "asian", "black");
    private static final Told.Rows RACES = Told.rows(
            "white", 200, 30, 0, "asian", 60, 4, 0, "black", 50, 26, 0, "several", 40, 20, 0, "_none", 80, 40, 0);

    private static final Question GENDER = Told.question("gender", false, "woman", "man", "non-binary");
    private static final Told.Rows ALL_ANSWERED =
            Told.rows("woman", 200, 40, 32, "man", 180, 55, 34, "non-binary", 30, 15, 14);
    private static final Question MORE_GENDERS =
            Told.question("gender", false, "woman", "man", "non-binary", "agender");
    private static final Told.Rows GENDERS =
            Told.rows("woman", 200, 40, 32, "man", 180, 55, 34, "non-binary", 30, 15, 14, "_none", 80, 20, 26);

    /** Nine non-binary people in the committee, one in the team. */
    private static final Told.Rows NINE_AND_ONE =
            Told.rows("woman", 200, 40, 12, "man", 180, 35, 14, "non-binary", 30, 9, 1, "_none", 80, 20, 6);

    /** Eight women and two men in the last group. */
    private static final Told.Rows EIGHT_AND_TWO =
            Told.rows("woman", 200, 40, 8, "man", 180, 35, 2, "non-binary", 30, 15, 0, "_none", 80, 20, 0);

    private static final Question ROLE = Told.attribute("role", "attendee", "committee", "team");

    /** Four Asian members of the committee are hidden; with 26 others they are the 30 of a group told before. */
    @Test
    void aFinerAxisIsComparedWithTheCoarserOneOfItsQuestion() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(RACE, ROLE), RACES, GROUPS);
        assertThat(Told.count(first, "race-group=another-alone role=committee")).isEqualTo(30);
        assertThat(Told.count(Told.release("e-2", List.of(RACE, ROLE), RACES), "race=black role=committee"))
                .isEqualTo(26);

        CountedRelease.Outcome second = Told.release("e-2", List.of(RACE, ROLE), RACES, first);

        assertThat(second.passed()).isTrue();
        assertThat(Told.count(second, "race=black role=committee")).isNull();
    }

    @Test
    void aJoinedFigureThatDiffersByAFewPeopleIsRefused() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, Told.joined(ROLE)), GENDERS.joined());
        Told.Rows later =
                Told.rows("woman", 203, 60, 32, "man", 180, 55, 34, "non-binary", 30, 15, 15, "_none", 80, 20, 26);

        CountedRelease.Outcome second = Told.release("e-2", List.of(GENDER, ROLE), later, first);

        assertThat(second.objections())
                .anyMatch(line -> line.contains("too few people")
                        && line.contains("gender=non-binary role=committee, gender=non-binary role=team"));
    }

    /** Of 30 in a group 26 were told before; the four others were hidden. */
    @Test
    void anEarlierReleaseIsNotUndoneByACoarserAxis() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(RACE, ROLE), RACES);
        assertThat(first.hidden()).contains(at("race", "asian", "role", "committee"));
        assertThat(Told.count(first, "race=black role=committee")).isEqualTo(26);

        CountedRelease.Outcome second = Told.release("e-2", List.of(RACE, ROLE), RACES, GROUPS, first);

        assertThat(second.passed()).isTrue();
        assertThat(Told.count(second, "race-group=another-alone role=committee"))
                .isNull();
    }

    /** Nine and one non-binary people in two roles are hidden; joined they are ten. */
    @Test
    void anEarlierReleaseIsNotUndoneByJoinedGroups() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), NINE_AND_ONE);
        assertThat(first.hidden()).contains(at("gender", "non-binary", "role", "team"));

        CountedRelease.Outcome second =
                Told.release("e-2", List.of(GENDER, Told.joined(ROLE)), NINE_AND_ONE.joined(), first);

        assertThat(Told.count(second, "gender=non-binary role=committee+team")).isNull();
    }

    /** Eight women and two men are from far away; how many that is was hidden, until another release tells it. */
    @Test
    void anEarlierReleaseIsNotUndoneByAMargin() {
        Question origin = Told.question("origin", false, "here", "near", "far");
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, origin), EIGHT_AND_TWO);
        assertThat(first.hidden()).contains(new Spot(Map.of("origin", "far")));

        CountedRelease.Outcome second = Told.release(
                "e-2", List.of(GENDER, origin), EIGHT_AND_TWO, List.of(), List.of(List.of("origin")), first);

        assertThat(Told.count(second, "origin=far")).isNull();
    }

    @Test
    void theSameFiguresAgainAreReleased() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(RACE, ROLE), RACES);

        CountedRelease.Outcome second = Told.release("e-2", List.of(RACE, ROLE), RACES, first);

        assertThat(second.objections()).isEmpty();
        assertThat(second.hidden()).isEqualTo(first.hidden());
    }

    /** The ten of two joined groups stay hidden though twenty others meanwhile gave an answer. */
    @Test
    void aFigureThatFellDoesNotEndTheComparison() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), NINE_AND_ONE);
        Told.Rows later =
                Told.rows("woman", 260, 40, 12, "man", 180, 35, 14, "non-binary", 30, 9, 1, "_none", 60, 20, 6);

        CountedRelease.Outcome second = Told.release("e-2", List.of(GENDER, Told.joined(ROLE)), later.joined(), first);

        assertThat(Told.count(second, "gender=non-binary role=committee+team")).isNull();
    }

    /** As many people as before, of whom many answer otherwise: these are not the same people, nor more. */
    @Test
    void manyOtherAnswersOfAsManyPeopleAreRefusedForThatReason() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), GENDERS);
        Told.Rows later =
                Told.rows("woman", 225, 40, 32, "man", 210, 55, 34, "non-binary", 30, 15, 14, "_none", 25, 20, 26);

        CountedRelease.Outcome second = Told.release("e-2", List.of(GENDER, ROLE), later, first);

        assertThat(second.isTooNear()).isTrue();
    }

    @Test
    void newcomersToAGroupWhoAllGaveOneAnswerAreNotTold() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), GENDERS);
        Told.Rows later =
                Told.rows("woman", 230, 40, 52, "man", 200, 55, 34, "non-binary", 30, 15, 14, "_none", 80, 20, 26);

        CountedRelease.Outcome second = Told.release("e-2", List.of(GENDER, ROLE), later, first);

        assertThat(second.objections()).anyMatch(line -> line.contains("all gave one answer: [role=team]"));
        assertThat(second.isTooNear()).isTrue();
    }

    @Test
    void theSameFiguresAThirdTimeAreReleased() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(RACE, ROLE), RACES, GROUPS);
        CountedRelease.Outcome second = Told.release("e-2", List.of(RACE, ROLE), RACES, first);

        CountedRelease.Outcome third = Told.release("e-3", List.of(RACE, ROLE), RACES, first, second);

        assertThat(third.objections()).isEmpty();
        assertThat(third.hidden()).isEqualTo(second.hidden());
    }

    /** A team of ten, eight women and two men: anybody can count ten names. */
    @Test
    void howManyAreInAGroupIsKnownToEverybody() {

        CountedRelease.Outcome outcome = Told.release("e-1", List.of(GENDER, ROLE), EIGHT_AND_TWO);

        assertThat(outcome.hidden()).isEmpty();
        assertThat(outcome.cells()).contains("gender,_total,role,_total,,,count,[x],not_available");
    }

    @Test
    void howManyAreInJoinedGroupsIsKnownAsWell() {
        Told.Rows people = Told.rows("woman", 200, 5, 3, "man", 180, 1, 1, "non-binary", 30, 0, 0, "_none", 80, 0, 0);

        CountedRelease.Outcome outcome = Told.release("e-1", List.of(GENDER, Told.joined(ROLE)), people.joined());

        assertThat(outcome.cells()).contains("gender,_total,role,_total,,,count,[x],not_available");
    }

    /** Thirteen people of three kinds in a team: enough to hide them, and its size need not be hidden. */
    @Test
    void whatIsKnownAnywayProtectsNothing() {
        Told.Rows people =
                Told.rows("woman", 200, 40, 8, "man", 180, 35, 3, "non-binary", 30, 15, 0, "_none", 80, 20, 2);

        CountedRelease.Outcome outcome = Told.release("e-1", List.of(GENDER, ROLE), people);

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.hidden()).contains(at("gender", "man", "role", "team"));
        assertThat(Told.count(outcome, "role=team")).isEqualTo(13);
    }

    /** An answer that was added while people came: nobody can have given it before. */
    @Test
    void anAnswerThatWasAddedMidwayIsToldIfEnoughGaveIt() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), ALL_ANSWERED);
        Told.Rows later =
                Told.rows("woman", 220, 55, 44, "man", 180, 55, 34, "non-binary", 30, 15, 14, "agender", 14, 12, 11);

        CountedRelease.Outcome second = Told.release("e-2", List.of(MORE_GENDERS, ROLE), later, first);

        assertThat(second.objections()).isEmpty();
        assertThat(Told.count(second, "gender=agender role=team")).isEqualTo(11);
    }

    @Test
    void anAnswerThatWasAddedMidwayAndThatAFewGaveIsNotSetApart() {
        CountedRelease.Outcome first = Told.release("e-1", List.of(GENDER, ROLE), ALL_ANSWERED);
        Told.Rows later =
                Told.rows("woman", 220, 55, 44, "man", 180, 55, 34, "non-binary", 30, 15, 14, "agender", 2, 1, 1);

        CountedRelease.Outcome second = Told.release("e-2", List.of(MORE_GENDERS, ROLE), later, first);

        assertThat(second.isTooNear()).isTrue();
        assertThat(second.objections())
                .anyMatch(line -> line.contains("too few people") && line.contains("[gender=non-binary+agender]"));
    }

    private static Spot at(String axis, String category, String other, String its) {
        return new Spot(Map.of(axis, category, other, its));
    }
}
