package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.astc.plenary.platform.json.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code protect} on files. */
class ProtectCommandTest {
    private static final String PLAN = """
            {"release": "r1", "title": "Who took part", "population": "registered people", "language": "LANGUAGE",
             "questions": [
              {"code": "gender", "title": "Gender", "answers": [
                {"code": "woman", "title": "Woman"}, {"code": "man", "title": "Man"},
                {"code": "non-binary", "title": "Non-binary", "group": "further"},
                {"code": "two-spirit", "title": "Two-Spirit", "group": "further"}],
               "groups": [{"code": "further", "title": "Further genders"}]},
              {"code": "languages", "title": "Languages", "several": true, "show": "both", "answers": [
                {"code": "eng", "title": "English"}, {"code": "spa", "title": "Spanish"}]},
              {"code": "role", "title": "Role", "sensitive": false, "answers": [
                {"code": "speaker", "title": "Speaker"}, {"code": "attendee", "title": "Attendee"}]}],
             "coarse": [{"code": "gender2", "title": "Gender, two groups", "of": "gender", "categories": [
                {"code": "w", "title": "Women", "members": ["woman"]},
                {"code": "o", "title": "All others", "members": ["man", "non-binary", "two-spirit"]}]}],
             "tables": [{"of": ["gender"]}, {"of": ["languages"]}, {"of": ["gender", "role"]}, {"of": ["gender2", "role"]}]}
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    @BeforeEach
    void nothingPrinted() {
        printed = "";
    }

    @Test
    void aReleaseIsThreeFilesInTheLanguageOfThePlan() throws IOException {
        assertThat(run(plan("es"), answers(400, 12), "out")).isZero();

        assertThat(Files.list(folder.resolve("out"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("cells.csv", "method.md", "datapackage.json");
        assertThat(text("out/method.md"))
                .contains(
                        "# Who took part", "Reglas", "Lo que queda", "Further genders", "Quien está solo en una celda")
                .contains("la cifra es orientativa", "Con menos del 60\u00a0%");
        assertThat(text("out/cells.csv"))
                .startsWith(
                        "release,population,dim1,cat1,dim2,cat2,dim3,cat3,measure,value,status,lower,upper,n_base\n")
                .contains("gender,_total,role,speaker,,,count,", "gender,further,,,,,share,")
                .doesNotContain("two-spirit");
        assertThat(DataPackage.read(text("out/datapackage.json")).axis("gender").categories())
                .extracting(one -> one.code())
                .startsWith("woman", "man", "further");
    }

    @Test
    void theSameAgainGivesTheSameBytesAndNeverOverwrites() throws IOException {
        Path answers = answers(300, 9);
        assertThat(run(plan("en"), answers, "one")).isZero();
        assertThat(run(plan("en"), answers, "two")).isZero();

        for (String file : List.of("cells.csv", "method.md", "datapackage.json")) {
            assertThat(text("one/" + file)).isEqualTo(text("two/" + file));
        }
        assertThat(run(plan("en"), answers, "one")).isEqualTo(2);
        assertThat(printed).contains("never overwritten");
    }

    @Test
    void badInputIsToldLineByLineAndNoAnswerIsRepeated() throws IOException {
        String bad = PLAN.replace("LANGUAGE", "xx").replace("\"of\": [\"gender\"]", "\"of\": [\"color\"]");
        assertThat(run(write("bad.json", bad), answers(10, 0), "out")).isEqualTo(2);
        assertThat(printed).contains("bad.json: /language: ", "bad.json: /tables/0/of: ");

        Path answers = write("bad.csv", "gender,role,shoe\nwoman,speaker,44\nsecret,attendee\nwoman|man,speaker,44\n");
        assertThat(run(plan("en"), answers, "out")).isEqualTo(2);
        assertThat(printed)
                .contains("bad.csv: row 1, column 3: ", "row 1, column languages: this is missing")
                .contains("row 3: has 2 columns, not 3", "row 4, column gender: ")
                .doesNotContain("secret");
        assertThat(run(folder.resolve("none.json"), answers, "out")).isEqualTo(2);
        assertThat(run(write("no.json", "{"), answers, "out")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void s121NothingIsToldOfAFewPeople() throws IOException {
        for (int people : List.of(0, 1, 24)) {
            assertThat(run(plan("en"), answers(people, 0), "few" + people)).isZero();
            assertThat(text("few" + people + "/cells.csv").lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(",count,[x],not_available,,,"));
        }
    }

    @Test
    void nothingIsToldIfAllPreferNotToSay() throws IOException {
        StringBuilder csv = new StringBuilder("gender,languages,role\n");
        csv.append("_pnts,_pnts,speaker\n".repeat(60)).append("_pnts,_pnts,attendee\n".repeat(60));
        assertThat(run(plan("en"), write("silent.csv", csv.toString()), "out")).isZero();

        assertThat(text("out/cells.csv"))
                .contains("gender,_total,,,,,count,[x],not_available")
                .doesNotContain("published");
    }

    @Test
    void ifAllGaveOneAnswerNobodyLearnsIt() throws IOException {
        String csv = "gender,languages,role\n" + "woman,eng,speaker\n".repeat(60) + "woman,spa,attendee\n".repeat(60);
        assertThat(run(plan("en"), write("same.csv", csv), "out")).isZero();

        assertThat(text("out/cells.csv"))
                .contains("gender,_total,,,,,count,[x],not_available")
                .doesNotContain("gender,woman");
    }

    @Test
    void aFilterWhoseComplementIsThreePeopleIsHiddenOnBothSides() throws IOException {
        String csv = "gender,languages,role\n" + "woman,eng,attendee\n".repeat(80) + "man,spa,attendee\n".repeat(60)
                + "woman,eng,speaker\n".repeat(3);
        assertThat(run(plan("en"), write("filter.csv", csv), "out")).isZero();

        assertThat(text("out/cells.csv")).doesNotContain("role,attendee,,,count,140", ",3,published");
    }

    @Test
    void fourMorePeopleTwoDaysLaterAreRefused() throws IOException {
        Path first = answers(400, 12);
        assertThat(run(plan("en"), first, "first")).isZero();
        String later = PLAN.replace("LANGUAGE", "en")
                .replace("\"r1\"", "\"r2\"")
                .replaceFirst("\\{", "{\"earlierReleases\": [\"first\"],");
        Path more = write("more.csv", Files.readString(first) + "woman,eng,speaker\n".repeat(4));

        assertThat(run(write("later.json", later), more, "second")).isEqualTo(3);
        assertThat(printed).contains("the audit refuses: differs from release r1 by too few people");
        assertThat(folder.resolve("second")).doesNotExist();
        assertThat(run(write("later.json", later), first, "third")).isZero();
    }

    @Test
    void aCategoryAddedMidwayIsPooledOrTold() throws IOException {
        String more = PLAN.replace("LANGUAGE", "en")
                .replace(
                        "{\"code\": \"two-spirit\"",
                        "{\"code\": \"agender\", \"title\": \"Agender\", \"group\": \"further\"}, {\"code\": \"two-spirit\"");
        more = more.replace("\"non-binary\", \"two-spirit\"]", "\"non-binary\", \"two-spirit\", \"agender\"]");
        Path answers = write("added.csv", Files.readString(answers(400, 12)) + "agender,eng,speaker\n".repeat(2));

        assertThat(run(write("added.json", more), answers, "out")).isZero();
        assertThat(text("out/cells.csv")).doesNotContain("agender");
        assertThat(text("out/method.md")).contains("Agender");
    }

    @Test
    void tablesMayComeAsCounts() throws IOException {
        String counts = """
                {"release": "r", "title": "Counts", "population": "people", "audience": "internal",
                 "questions": [{"code": "a", "title": "A", "answers": [{"code": "x", "title": "X"}, {"code": "y", "title": "Y"}]},
                               {"code": "b", "title": "B", "sensitive": false, "answers": [{"code": "u", "title": "U"}, {"code": "v", "title": "V"}]}],
                 "tables": [{"of": ["a", "b"]}],
                 "counts": [{"of": ["a", "b"], "cells": [{"at": ["x", "u"], "count": 40}, {"at": ["x", "v"], "count": 30},
                                                      {"at": ["y", "u"], "count": 3}, {"at": ["y", "v"], "count": 50}]}]}
                """;

        assertThat(run(write("counts.json", counts), Path.of("-"), "out")).isZero();
        assertThat(text("out/cells.csv")).contains("a,y,b,u,,,count,[c],hidden", "a,x,b,_total,,,count,70,published");
        assertThat(schema().validate(StrictJson.read(counts))).isEmpty();
        String more = counts.replace(
                "\"counts\": [", "\"counts\": [{\"of\": [\"a\"], \"cells\": [{\"at\": [\"x\"], \"count\": 71}]},");
        assertThat(run(write("more.json", more), Path.of("-"), "more")).isEqualTo(2);
        assertThat(printed).contains("/counts: they contradict each other: [a] / [a, b]");
    }

    /** A thread that is told to stop finds its time over. */
    @Test
    void whatDoesNotEndInTimeIsNotWritten() throws IOException {
        Path plan = plan("en");
        Path answers = answers(400, 12);

        Thread.currentThread().interrupt();
        try {
            assertThat(run(plan, answers, "late")).isEqualTo(3);
        } finally {
            Thread.interrupted();
        }

        assertThat(printed).startsWith("plenary: nothing is released: ");
        assertThat(folder.resolve("late")).doesNotExist();
        assertThat(run(plan, answers, "late")).isZero();
    }

    @Test
    void theSchemaSaysWhatTheCodeTakes() {
        assertThat(schema().validate(StrictJson.read(PLAN.replace("LANGUAGE", "fr"))))
                .isEmpty();
        assertThat(schema().validate(StrictJson.read(PLAN))).isNotEmpty();
        assertThat(schema().validate(
                                StrictJson.read(PLAN.replace("LANGUAGE", "fr").replace("\"several\"", "\"severel\""))))
                .isNotEmpty();
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/protect.plan.schema.json")));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Path plan(String language) throws IOException {
        return write("plan-" + language + ".json", PLAN.replace("LANGUAGE", language));
    }

    /** People of whom so many have a rare gender. */
    private Path answers(int people, int rare) throws IOException {
        Random random = new Random(5);
        StringBuilder csv = new StringBuilder("gender,languages,role\n");
        for (int i = 0; i < people; i++) {
            String gender =
                    i < rare ? i % 2 == 0 ? "non-binary" : "two-spirit" : random.nextInt(3) == 0 ? "man" : "woman";
            String languages = List.of("eng", "spa", "eng|spa", "").get(random.nextInt(4));
            csv.append(String.format(
                    Locale.ROOT, "%s,%s,%s%n", gender, languages, random.nextInt(5) == 0 ? "speaker" : "attendee"));
        }
        return write("answers-" + people + ".csv", csv.toString());
    }

    private int run(Path plan, Path answers, String out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = ProtectCommand.run(
                plan.toString(), answers.toString(), folder.resolve(out).toString(), print, print);
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
