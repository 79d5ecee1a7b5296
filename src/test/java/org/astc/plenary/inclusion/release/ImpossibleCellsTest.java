package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that nobody can be in are known to everybody: hiding one protects nothing. */
class ImpossibleCellsTest {
    /** All of b0 are in a0; of the empty cells beside it that of a1 has the most room. */
    private static final Sample GROUP =
            Sample.table(5, new int[] {20, 15, 30}, new int[] {0, 44, 41}, new int[] {0, 20, 22});

    /** Three people in a0 b1; with three other cells, one of them empty, they are a square. */
    private static final Sample SMALL =
            Sample.table(5, new int[] {20, 3, 30}, new int[] {0, 44, 41}, new int[] {9, 20, 22});

    private static final Set<Spot> SQUARE = Set.of(at("a0", "b0"), at("a1", "b0"), at("a0", "b1"), at("a1", "b1"));

    @TempDir
    private Path folder;

    @Test
    void anEmptyCellThatCouldHaveSomebodyInItProtects() {
        assertThat(Experiments.audit(SMALL, SQUARE, SMALL.outsider()).passed()).isTrue();
        assertThat(GROUP.release().pattern().hidden()).contains(at("a1", "b0"));
    }

    @Test
    void oneThatCannotProtectsNothing() {
        Sample small = without(SMALL, at("a1", "b0"));
        Sample group = without(GROUP, at("a1", "b0"));

        assertThat(Experiments.audit(small, SQUARE, small.outsider()).exposures())
                .containsExactly(new Verdict.Exposure(at("a0", "b1"), null));
        assertThat(Experiments.audit(group, SQUARE, group.outsider()).objections())
                .containsExactly("a whole group has one answer: b=b0");
    }

    @Test
    void theProtectorTakesOthersInItsPlace() {
        for (Sample sample : List.of(without(SMALL, at("a1", "b0")), without(GROUP, at("a1", "b0")))) {
            Protection.Outcome outcome = sample.release();

            assertThat(outcome.verdict().passed()).isTrue();
            assertThat(outcome.pattern().hidden()).isNotEmpty().doesNotContain(at("a1", "b0"));
            assertThat(outcome.csv()).contains("a,a1,b,b0,,,count,[z],not_applicable");
        }
    }

    @Test
    void whatTheRulesSayOfAGroupIsNoSecret() {
        Sample only = without(without(GROUP, at("a1", "b0")), at("a2", "b0"));

        assertThat(only.release().verdict().passed()).isTrue();
        assertThat(only.release().pattern().hidden()).isEmpty();
    }

    @Test
    void somebodyWhereNobodyCanBeIsBadInput() throws IOException {
        String plan = """
                {"release": "r", "title": "Counts", "population": "people", "audience": "internal",
                 "questions": [{"code": "a", "title": "A", "answers": [{"code": "x", "title": "X"}, {"code": "y", "title": "Y"}]},
                               {"code": "b", "title": "B", "sensitive": false, "answers": [{"code": "u", "title": "U"}, {"code": "v", "title": "V"}]}],
                 "tables": [{"of": ["a", "b"]}], "impossible": [{"at": ["a=y", "b=u"]}],
                 "counts": [{"of": ["a", "b"], "cells": [{"at": ["x", "u"], "count": 40}, {"at": ["x", "v"], "count": 30},
                                                      {"at": ["y", "u"], "count": COUNT}, {"at": ["y", "v"], "count": 50}]}]}
                """;

        assertThat(run(plan.replace("COUNT", "7"), "one"))
                .startsWith("2 ")
                .contains("one.json: /impossible: there are people: a=y b=u");
        assertThat(run(plan.replace("COUNT", "0"), "two")).startsWith("0 ");
        assertThat(Files.readString(folder.resolve("two/cells.csv"))).contains("a,y,b,u,,,count,[z],not_applicable");
        assertThat(folder.resolve("one")).doesNotExist();
    }

    private String run(String plan, String out) throws IOException {
        Path file = Files.writeString(folder.resolve(out + ".json"), plan);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = ProtectCommand.run(file.toString(), "-", folder.resolve(out).toString(), print, print);
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }

    /** The same where nobody can be in the cell. */
    private static Sample without(Sample sample, Spot impossible) {
        Frame frame = sample.frame();
        Set<Spot> all = new HashSet<>(frame.impossible());
        all.add(impossible);
        return new Sample(
                new Frame(
                        frame.release(),
                        frame.population(),
                        frame.smallest(),
                        frame.base(),
                        frame.axes(),
                        frame.tables(),
                        Set.of(),
                        all),
                sample.counts());
    }

    private static Spot at(String a, String b) {
        return new Spot(Map.of("a", a, "b", b));
    }
}
