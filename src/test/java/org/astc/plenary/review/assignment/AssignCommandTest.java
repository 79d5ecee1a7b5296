package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astc.plenary.platform.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code assign} on files. */
class AssignCommandTest {
    private static final String SMALL = """
            {"language": "en", "reviews": 2,
             "proposals": [
              {"id": "touch tables", "topics": ["access", "exhibits"], "institutions": ["harbor"]},
              {"id": "night sky", "topics": ["planetarium"], "reviews": 1}],
             "reviewers": [
              {"id": "ada", "institution": "harbor", "topics": [{"topic": "planetarium", "interest": "high"}]},
              {"id": "bo", "institution": "dome", "bids": [{"proposal": "touch tables", "bid": 12}]},
              {"id": "cy", "topics": [{"topic": "access"}, {"topic": "exhibits", "interest": "low"}], "least": 1, "most": 2}],
             "conflicts": [{"proposal": "night sky", "reviewer": "bo"}],
             "kept": [{"proposal": "touch tables", "reviewer": "cy"}],
             "barred": [{"proposal": "night sky", "reviewer": "cy"}]}
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void theOutcomeHoldsPairsInWordsAndHowGoodItIs() throws IOException {
        assertThat(run(SMALL)).isZero();

        JsonNode outcome = StrictJson.read(text("out.json"));
        assertThat(outcome.at("/pairs/0/why").asText())
                .isEqualTo("Topics: access (nothing said), exhibits (nothing said). Bid: +12.");
        assertThat(outcome.at("/pairs/1/why").asText())
                .isEqualTo("Kept by hand. Topics: access (medium interest), exhibits (low interest). No bid.");
        assertThat(outcome.at("/pairs/2/reviewer").asText()).isEqualTo("ada");
        assertThat(text("out.json"))
                .contains("\"affinity\" : 0.7200", "\"kept\" : true", "\"optimum\" : 2.0200", "\"ratio\" : 1.000000");
        assertThat(outcome.at("/groups").asInt()).isEqualTo(2);
        assertThat(outcome.at("/remarks/0").asText()).startsWith("The reviews fall into 2 groups");
        assertThat(printed)
                .isEqualTo(
                        "assigned to OUT: 3 reviews; affinity 2.0200 of 2.0200 (loss 0.0000); weakest pair / reachable 0.7200 / 0.7200; groups 2\n");
        assertThat(schema("outcome").validate(outcome)).isEmpty();
    }

    @Test
    void wordsAreInTheLanguageThatWasAskedFor() throws IOException {
        assertThat(run(SMALL.replace("\"en\"", "\"fr\""))).isZero();

        assertThat(text("out.json")).contains("Maintenue à la main. Thèmes : access (intérêt moyen)");
    }

    @Test
    void theSameAgainGivesTheSameBytes() throws IOException {
        String seeded = AsJson.of(SeededInstance.of(60, 12, 3, 4));
        assertThat(run(seeded)).isZero();
        String first = text("out.json");
        assertThat(run(seeded)).isZero();

        assertThat(text("out.json")).isEqualTo(first);
        assertThat(schema("outcome").validate(StrictJson.read(first))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "reviews": 2               | "reviews": 0                  | /reviews: This must be from 1 to 20.
            "id": "night sky", "topics"| "topics"                      | /proposals/1/id: This is needed.
            "id": "night sky", "topics"| "id": "touch tables", "topics"| /proposals/1/id: This is here twice.
            "bid": 12                  | "bid": 21                     | /reviewers/1/bids/0/bid: This must be from -20 to 20.
            "bid": 12                  | "bid": 1.5                    | /reviewers/1/bids/0/bid: A whole number is expected here.
            "proposal": "touch tables", "bid" | "proposal": "moon", "bid" | /reviewers/1/bids/0/proposal: This is not known here.
            "high"                     | "huge"                        | /reviewers/0/topics/0/interest: This is not known here.
            "most": 2                  | "most": 0                     | /reviewers/2/most: This must be from 1 to 2,000.
            "least"                    | "lest"                        | /reviewers/2/lest: There is no such field.
            "kept": [{"proposal": "touch tables", "reviewer": "cy" | "kept": [{"proposal": "touch tables", "reviewer": "di" | /kept/0/reviewer: This is not known here.
            "kept": [{"proposal": "touch tables", "reviewer": "cy" | "kept": [{"proposal": "touch tables", "reviewer": "ada" | /kept/0/reviewer: This reviewer has a conflict of interest with the proposal.
            "kept": [{"proposal": "touch tables", "reviewer": "cy" | "kept": [{"proposal": "night sky", "reviewer": "bo" | /kept/0/reviewer: This reviewer has a conflict of interest with the proposal.
            "kept": [{"proposal": "touch tables", "reviewer": "cy" | "kept": [{"proposal": "night sky", "reviewer": "cy" | /kept/0/reviewer: This pair is barred too.
            "institution": "dome"      | "institution": 7              | /reviewers/1/institution: A text is expected here.
            ["planetarium"]            | ["planetarium", "planetarium "] | /proposals/1/topics: This is here twice.
            """)
    void badInputIsToldWithItsPlace(String part, String instead, String line) throws IOException {
        assertThat(SMALL).contains(part);
        assertThat(run(SMALL.replace(part, instead))).isEqualTo(2);

        assertThat(printed).startsWith("plenary: IN: " + line + "\n");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void whatIsKeptKeepsTheRulesToo() throws IOException {
        String both = SMALL.replace(
                        "\"barred\": [{\"proposal\": \"night sky\", \"reviewer\": \"cy\"}]", "\"barred\": []")
                .replace("\"kept\": [", "\"kept\": [{\"proposal\": \"night sky\", \"reviewer\": \"cy\"}, ");

        assertThat(run(both.replace("\"most\": 2", "\"most\": 1"))).isEqualTo(2);
        assertThat(printed).contains("/kept/1/reviewer: This reviewer would have more reviews than they take.");
        assertThat(run(SMALL.replace("{\"id\": \"cy\",", "{\"id\": \"cy\", \"institution\": \"dome\",")
                        .replace("\"kept\": [", "\"kept\": [{\"proposal\": \"touch tables\", \"reviewer\": \"bo\"}, ")))
                .isEqualTo(2);
        assertThat(printed).contains("/kept/1/reviewer: Somebody of the same institution is kept on this proposal.");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreTold() throws IOException {
        assertThat(run("{")).isEqualTo(2);
        assertThat(printed).contains("IN: : This is not JSON");
        assertThat(run(folder.resolve("none.json"), folder.resolve("out.json"))).isEqualTo(2);
        assertThat(printed).contains("the file cannot be read");
        Path in = Files.writeString(folder.resolve("in.json"), SMALL);
        assertThat(run(in, folder.resolve("none/out.json"))).isEqualTo(2);
        assertThat(printed).contains("cannot be written");
        assertThat(run(in, folder.resolve("./in.json"))).isEqualTo(2);
        assertThat(text("in.json")).isEqualTo(SMALL);
    }

    @Test
    void theSchemaSaysWhatTheCodeTakes() throws IOException {
        assertThat(schema("").validate(StrictJson.read(SMALL))).isEmpty();
        assertThat(schema("").validate(StrictJson.read(AsJson.of(SeededInstance.of(9, 6, 2, 1)))))
                .isEmpty();
        assertThat(schema("").validate(StrictJson.read(SMALL.replace("\"least\"", "\"lest\""))))
                .isNotEmpty();
    }

    private static JsonSchema schema(String part) throws IOException {
        JsonNode all = StrictJson.read(Files.readString(Path.of("docs/assign.schema.json")));
        if (!part.isEmpty()) {
            ObjectNode of = StrictJson.MAPPER.createObjectNode().put("$ref", "#/$defs/" + part);
            all = of.set("$defs", all.get("$defs"));
        }
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(all);
    }

    private int run(String in) throws IOException {
        return run(Files.writeString(folder.resolve("in.json"), in), folder.resolve("out.json"));
    }

    private int run(Path in, Path out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = AssignCommand.run(in.toString(), out.toString(), print, print);
        printed = bytes.toString(StandardCharsets.UTF_8)
                .replace(in.toString(), "IN")
                .replace(out.toString(), "OUT");
        return code;
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
