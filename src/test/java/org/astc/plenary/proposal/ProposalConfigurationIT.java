package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.CallsLaidOut;
import org.astc.plenary.testing.SomeProposals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The call in the configuration of an event: what it gives it takes, and what is used stays. */
@ExtendWith(ArquillianExtension.class)
class ProposalConfigurationIT {
    @Inject
    private CallsLaidOut laidOut;

    @Inject
    private ConfigurationService configuration;

    @Inject
    private CallQueries calls;

    @Inject
    private ProposalTakeover takeover;

    @Inject
    private LateCodeDesk codes;

    @Inject
    private Caller caller;

    private UUID event;

    @BeforeEach
    void anEventWithACall() {
        event = laidOut.open();
        caller.is(Caller.Identity.system());
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatIsWrittenIsReadAndChangesNothing() {
        ObjectNode file = configuration.of(event).file();

        assertThat(file.path("tracks").path(1).path("closed").asBoolean()).isTrue();
        assertThat(file.path("callQuestions").path(1).path("format").asText()).isEqualTo("panel");
        assertThat(file.path("call").path("organizations").path("rule").asText())
                .isEqualTo("warn");
        assertThat(configuration.put(event, file).changed()).isEmpty();
    }

    @Test
    void aCallIsLaidOutAnewAndTakesDeadlinesInTheZoneOfTheEvent() throws Exception {
        configuration.put(event, json("""
                {"call": {"introduction": "Anew.", "roles": {"most": 2, "rule": "block"}},
                 "tracks": [{"code": "wonder", "name": "Wonder"}],
                 "formats": [{"code": "talk", "name": "Talk", "minutes": 20, "leastPresenters": 1, "mostPresenters": 2,
                              "closesAt": "2030-01-31T23:59"}],
                 "callQuestions": [{"code": "what", "kind": "one_of", "label": "What?", "choices": ["This", "That"],
                                    "track": "wonder"}]}
                """));

        Call call = calls.of(event);
        assertThat(call.rules())
                .isEqualTo(new CallPlan.Rules("Anew.", 0, 0, Strictness.OFF, 2, Strictness.BLOCK, Strictness.OFF, 10));
        assertThat(call.tracks()).extracting(Call.Subject::code).containsExactly("wonder");
        assertThat(call.formats().get(0).plan().closesAt()).isEqualTo(Instant.parse("2030-02-01T03:59:00Z"));
        assertThat(call.questions().get(0).trackId())
                .isEqualTo(call.tracks().get(0).id());
        assertThat(call.questions().get(0).choices()).containsExactly("This", "That");
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingChanges() throws Exception {
        ObjectNode before = configuration.of(event).file();

        assertThat(pointers(json("""
                {"call": {"graceMinutes": 10081, "organizer": {"rule": "maybe"}, "answerDays": 0, "color": 1},
                 "tracks": [{"code": "a", "name": "A"}, {"code": "a", "name": ""}],
                 "formats": [{"code": "Big", "name": "B", "minutes": 0, "leastPresenters": 3, "mostPresenters": 2}],
                 "callQuestions": [
                   {"code": "x", "kind": "line", "label": "X", "choices": ["a"], "track": "nowhere"},
                   {"code": "y", "kind": "number", "label": "Y", "mostWords": 7},
                   {"code": "z", "kind": "several_of", "label": "Z", "choices": ["same", "same"], "frozenAt": "soon"}]}
                """)))
                .containsExactlyInAnyOrder(
                        "/call/graceMinutes",
                        "/call/organizer/rule",
                        "/call/answerDays",
                        "/call/color",
                        "/tracks/1/code",
                        "/tracks/1/name",
                        "/formats/0/code",
                        "/formats/0/minutes",
                        "/formats/0/mostPresenters",
                        "/callQuestions/0/choices",
                        "/callQuestions/0/track",
                        "/callQuestions/1/mostWords",
                        "/callQuestions/2/choices",
                        "/callQuestions/2/frozenAt");
        assertThat(configuration.of(event).file()).isEqualTo(before);
    }

    @Test
    void whatProposalsUseStays() {
        takeover.takeOver(
                event, List.of(SomeProposals.one("Captions that keep up").build()));

        ObjectNode file = configuration.of(event).file();
        without(file, "tracks", "learning");
        without(file, "formats", "panel");
        ((ObjectNode) file.withArray("callQuestions").get(0))
                .put("kind", "number")
                .put("mostWords", 0);
        file.withArray("callQuestions").remove(1); // nobody answered it

        InvalidInput refused = refused(file);
        assertThat(refused.faults())
                .extracting(InvalidInput.Fault::pointer)
                .containsExactlyInAnyOrder("/tracks", "/formats", "/callQuestions/0/kind");
        assertThat(refused.faults().get(0).text(Locale.ENGLISH))
                .isEqualTo("“Learning” is used by one proposal, drafts included, so it stays.");
        without(file, "callQuestions", "why");
        assertThat(pointers(file)).contains("/callQuestions");
    }

    @Test
    void whatALateCodeIsGoodForOrAQuestionIsAskedOfStays() {
        UUID small = calls.of(event).tracks().get(1).id();
        codes.make(event, new LateCodePlan(Instant.parse("2040-01-01T00:00:00Z"), 1, small, null, ""));
        ObjectNode file = configuration.of(event).file();
        without(file, "tracks", "small");
        without(file, "formats", "panel");
        file.remove("callQuestions");

        assertThat(pointers(file)).containsExactlyInAnyOrder("/tracks", "/formats");
    }

    private static void without(ObjectNode file, String list, String code) {
        ArrayNode rows = file.withArray(list);
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).path("code").asText().equals(code)) {
                rows.remove(i);
            }
        }
    }

    private List<String> pointers(ObjectNode file) {
        return refused(file).faults().stream().map(InvalidInput.Fault::pointer).toList();
    }

    private InvalidInput refused(ObjectNode file) {
        return catchThrowableOfType(InvalidInput.class, () -> configuration.put(event, file));
    }

    private static ObjectNode json(String text) throws java.io.IOException {
        JsonNode node = StrictJson.MAPPER.readTree(text);
        return (ObjectNode) node;
    }
}
