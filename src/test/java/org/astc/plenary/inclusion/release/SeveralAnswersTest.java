package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People who give several answers: told alone, in any combination, or both, but never so that a few are the difference.
 */
class SeveralAnswersTest {
    private static final String PLAN = """
            {"release": "RELEASE", "title": "Languages", "population": "registered people", EARLIER
             "questions": [{"code": "languages", "title": "Languages", "several": true, "show": "SHOW", "answers": [
                {"code": "eng", "title": "English"}, {"code": "spa", "title": "Spanish"},
                {"code": "fra", "title": "French"}]}],
             "tables": [{"of": ["languages"]}]}
            """;

    private static final String AFTER_FIRST = "\"earlierReleases\": [\"r1\"],";

    private static final String FEW_WITH_TWO =
            people(60, "eng") + people(50, "spa") + people(20, "fra") + people(4, "eng|spa");

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void eachIsCountedOnceAloneAndWhereverItIsNamed() throws IOException {
        String csv = people(60, "eng")
                + people(50, "spa")
                + people(20, "fra")
                + people(25, "eng|spa")
                + people(15, "fra|eng|spa")
                + people(5, "eng|eng")
                + people(12, "");

        assertThat(run("r1", "both", "", csv)).isZero();

        assertThat(cells("r1"))
                .contains("languages,eng,,,,,count,65,published", "languages,spa,,,,,count,50,published")
                .contains("languages,several,,,,,count,40,published", "languages,_total,,,,,count,187,published")
                .contains("languages:eng,yes,,,,,count,105,published", "languages:eng,no,,,,,count,70,published")
                .contains("languages:fra,yes,,,,,count,35,published", "languages:fra,_none,,,,,count,12,published");
    }

    /** Three people speak French and something else: who is told both ways learns of them by subtraction. */
    @Test
    void dAloneAndAnyAreNotBothToldIfAFewAreTheDifference() throws IOException {
        String csv = people(60, "eng")
                + people(50, "spa")
                + people(20, "fra")
                + people(25, "eng|spa")
                + people(3, "fra|eng");

        assertThat(run("r1", "both", "", csv)).isZero();

        assertThat(cells("r1"))
                .contains("languages,several,,,,,count,28,published", "languages,fra,,,,,count,20,published")
                .contains("languages:eng,_total,,,,,count,[x],not_available")
                .contains("languages:fra,_total,,,,,count,[x],not_available")
                .doesNotContain(",yes,");
    }

    /** Everybody with several languages speaks English, so that those are the 22 by whom English grows. */
    @Test
    void dWhoWasJoinedIsNotSetApartByTheOptions() throws IOException {
        String csv = people(30, "eng")
                + people(30, "spa")
                + people(3, "fra")
                + people(11, "eng|spa")
                + people(11, "eng|fra");

        assertThat(run("r1", "both", "", csv)).isZero();

        assertThat(cells("r1"))
                .contains("languages,fra+several,,,,,count,25,published")
                .contains("languages:eng,_total,,,,,count,[x],not_available")
                .doesNotContain(",yes,");
    }

    /**
     * 100 people answered, 60 with English only and 40 with several: 140 languages at least, 43 of them not English.
     */
    @Test
    void dHowManyAreNamedInAllDoesNotTellWhoNamedOneNot() throws IOException {
        String csv = people(60, "eng") + people(19, "eng|spa") + people(18, "eng|fra") + people(3, "spa|fra");

        assertThat(run("r1", "both", "", csv)).isZero();

        assertThat(cells("r1"))
                .contains("languages,eng,,,,,count,60,published", "languages,several,,,,,count,40,published")
                .contains("languages:eng,_total,,,,,count,[x],not_available")
                .doesNotContain(",yes,");
    }

    /** Four people speak two languages: 64 name English, and 60 named nothing else. */
    @Test
    void dWhatWasToldAloneIsNotToldByOptionLater() throws IOException {
        assertThat(run("r1", "alone", "", FEW_WITH_TWO)).isZero();

        assertThat(run("r2", "any", AFTER_FIRST, FEW_WITH_TWO)).isEqualTo(3);

        assertThat(printed).contains("differs from release r1 in how several answers are told: languages");
        assertThat(folder.resolve("r2")).doesNotExist();
        assertThat(run("r3", "alone", AFTER_FIRST, FEW_WITH_TWO)).isZero();
    }

    @Test
    void dWhatWasToldByOptionIsNotToldAloneLater() throws IOException {
        assertThat(run("r1", "any", "", FEW_WITH_TWO)).isZero();

        assertThat(run("r2", "alone", AFTER_FIRST, FEW_WITH_TWO)).isEqualTo(3);
        assertThat(run("r3", "any", AFTER_FIRST, FEW_WITH_TWO)).isZero();
    }

    @Test
    void whereEnoughAreTheDifferenceTheOtherWayMayFollow() throws IOException {
        String csv = people(60, "eng")
                + people(50, "spa")
                + people(20, "fra")
                + people(25, "eng|spa")
                + people(15, "fra|eng|spa");
        assertThat(run("r1", "alone", "", csv)).isZero();

        assertThat(run("r2", "both", AFTER_FIRST, csv)).isZero();

        assertThat(cells("r2")).contains("languages:fra,yes,,,,,count,35,published");
    }

    private int run(String release, String show, String earlier, String csv) throws IOException {
        Path plan = folder.resolve(release + ".json");
        Path answers = folder.resolve(release + ".csv");
        Files.writeString(
                plan, PLAN.replace("RELEASE", release).replace("SHOW", show).replace("EARLIER", earlier));
        Files.writeString(answers, "languages\n" + csv);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = ProtectCommand.run(
                plan.toString(), answers.toString(), folder.resolve(release).toString(), print, print);
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String cells(String release) throws IOException {
        return Files.readString(folder.resolve(release + "/cells.csv"));
    }

    private static String people(int count, String answers) {
        return ("\"" + answers + "\"\n").repeat(count);
    }
}
