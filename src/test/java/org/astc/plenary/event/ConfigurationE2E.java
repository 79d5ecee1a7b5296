package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** {@code /staff/{slug}/configuration.json}: what it gives it takes, and what it cannot take it tells. */
@PlenaryRuns
class ConfigurationE2E {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA = Path.of("docs/configuration.schema.json");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]{1,24})\"");
    private static final String CONFERENCE = "/staff/annual-conference/configuration.json";
    private static final String NEXT = "/staff/annual-conference-next/configuration.json";

    @Test
    void whatIsGivenIsTakenAndChangesNothing(Visitor visitor) {
        SignIn.as(visitor, "admin");
        HttpResponse<String> given = visitor.get(CONFERENCE);

        HttpResponse<String> taken = visitor.json("PUT", CONFERENCE, given.body());

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo(given.body());
        assertThat(tag(taken)).isEqualTo(tag(given));
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingChanges(Visitor visitor) {
        SignIn.as(visitor, "admin");
        String before = visitor.get(NEXT).body();

        HttpResponse<String> refused = visitor.json("PUT", NEXT, """
                {"kind": "party", "nonsense": 1, "color": "plum",
                 "dates": {"startsAt": "2030-01-02T09:00", "endsAt": "2030-01-01T09:00", "timeZone": "Mars/Olympus"},
                 "quotas": [{"name": "house", "capacity": -1}, {"name": "house", "capacity": 7, "more": true}],
                 "pricePhases": [{"name": "Early"}, {"name": "Late"}],
                 "types": [{"code": "Full Price", "name": "", "prices": [{"phase": "Never", "price": "1.005"}], "quotas": ["moon"]}],
                 "questions": [{}]}
                """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(pointers(refused))
                .contains(
                        "/kind",
                        "/nonsense",
                        "/dates/endsAt",
                        "/dates/timeZone",
                        "/quotas/0/capacity",
                        "/quotas/1/name",
                        "/quotas/1/more",
                        "/pricePhases/0/until",
                        "/types/0/code",
                        "/types/0/name",
                        "/types/0/prices/0/phase",
                        "/types/0/prices/0/price",
                        "/types/0/quotas",
                        "/questions/0");
        assertThat(visitor.get(NEXT).body()).isEqualTo(before);
    }

    @Test
    void whatIsSoldStays(Visitor visitor) throws JsonProcessingException {
        SignIn.as(visitor, "admin");
        ObjectNode file = read(visitor.get(CONFERENCE));
        ((ObjectNode) file.withArray("quotas").get(0)).put("capacity", 1);
        ArrayNode types = file.withArray("types");
        ((ObjectNode) types.get(0)).putArray("quotas");
        types.remove(1);

        HttpResponse<String> refused = visitor.json("PUT", CONFERENCE, file.toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactlyInAnyOrder("/quotas/0/capacity", "/types/0/quotas", "/types");
        assertThat(refused.body())
                .contains("places of “house” are taken already")
                .contains("so it stays");
    }

    @Test
    void aChangeIsSeenByEverybodyAndRenamingKeepsTheRow(Visitor visitor) throws JsonProcessingException {
        SignIn.as(visitor, "admin");
        HttpResponse<String> given = visitor.get(NEXT);
        ObjectNode change = JSON.createObjectNode();
        change.set("quotas", read(given).withArray("quotas"));
        ObjectNode first = (ObjectNode) change.withArray("quotas").get(0);
        String name = first.path("name").asText();
        first.put("name", "Whole house").put("was", name).put("capacity", 3210);

        HttpResponse<String> taken = visitor.json("PUT", NEXT, change.toString(), "If-Match", tag(given));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(tag(taken)).isNotEqualTo(tag(given));
        assertThat(read(taken).path("types").toString()).contains("Whole house").doesNotContain("\"" + name + "\"");
        assertThat(visitor.get("/staff/annual-conference-next/configuration").body())
                .contains("Quota “Whole house”, places: ")
                .doesNotContain("quotas/Whole house");
        HttpResponse<String> stale = visitor.json("PUT", NEXT, change.toString(), "If-Match", tag(given));
        assertThat(stale.statusCode()).isEqualTo(412);
    }

    @Test
    void aDraftsFormIsSeenByItsStaffAndTakesNothing(Visitor staff, Visitor other) throws JsonProcessingException {
        SignIn.as(staff, "admin");
        String slug = "preview-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(DraftByPages.post(staff, slug).statusCode()).isEqualTo(303);
        HttpResponse<String> offer = staff.json("PUT", "/staff/" + slug + "/configuration.json", """
                {"quotas": [{"name": "house", "capacity": 4}], "pricePhases": [{"name": "Regular"}],
                 "types": [{"code": "visitor", "name": "Visitor", "prices": [{"phase": "Regular", "price": "12.00"}],
                            "quotas": ["house"]}]}
                """);
        assertThat(offer.statusCode()).as(offer.body()).isEqualTo(200);
        String form = "/events/" + slug + "/register";

        assertThat(staff.get(form).body())
                .contains("This is a draft.", "id=\"name\"")
                .doesNotContain("id=\"go\"");
        assertThat(other.get(form).statusCode()).isEqualTo(404);
        HttpResponse<String> refused = staff.post(
                form,
                Map.of(
                        "register", "register",
                        "go", "",
                        "type", "visitor",
                        "name", "Too Early",
                        "email", "early@preview.example",
                        "jakarta.faces.ViewState", "stateless"));
        assertThat(refused.statusCode()).isIn(200, 409);
        assertThat(refused.body()).contains("Nobody can register while it is a draft", "Too Early");
        assertThat(staff.get("/staff/" + slug + "/registrations").body()).doesNotContain("Too Early");
    }

    @Test
    void anotherWordingIsAnotherVersionOfThePolicy(Visitor visitor) throws JsonProcessingException {
        SignIn.as(visitor, "admin");
        int before = version(visitor);
        ObjectNode change = JSON.createObjectNode();
        change.set("policies", read(visitor.get(NEXT)).withArray("policies"));
        ((ObjectNode) change.withArray("policies").get(0)).put("text", "Be kind. Listen. " + before);

        visitor.json("PUT", NEXT, change.toString());
        visitor.json("PUT", NEXT, change.toString());

        assertThat(version(visitor)).isEqualTo(before + 1);
    }

    @Test
    void onlyThoseWhoMayConfigure(Visitor visitor) {
        assertThat(visitor.get(CONFERENCE).statusCode()).isEqualTo(303);
        SignIn.as(visitor, "registration");
        assertThat(visitor.get(CONFERENCE).statusCode()).isEqualTo(403);
        assertThat(visitor.json("PUT", CONFERENCE, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoConfigurationIsRefused(Visitor visitor) {
        SignIn.as(visitor, "admin");

        assertThat(visitor.json("PUT", CONFERENCE, "{\"slug\": ").statusCode()).isEqualTo(422);
        assertThat(visitor.json("PUT", CONFERENCE, "[]").statusCode()).isEqualTo(422);
        assertThat(visitor.json("PUT", CONFERENCE, "{\"slug\": \"other\"}").statusCode())
                .isEqualTo(422);
        assertThat(visitor.json("POST", CONFERENCE, "{}").statusCode()).isIn(405, 415);
    }

    /** Every name in the code is tried in every object of the schema: what is not refused as unknown is taken. */
    @Test
    void theSchemaNamesWhatIsTakenAndNothingElse(Visitor visitor) throws IOException {
        SignIn.as(visitor, "admin");
        Map<String, Set<String>> said = new TreeMap<>();
        Set<String> names = namesInCode();
        ObjectNode probe = probe(JSON.readTree(SCHEMA.toFile()), "", names, said);

        HttpResponse<String> refused = visitor.json("PUT", NEXT, probe.toString());

        Set<String> unknown = StreamSupport.stream(read(refused).path("errors").spliterator(), false)
                .filter(error -> error.path("code").asText().equals("unknown-field"))
                .map(error -> error.path("pointer").asText())
                .collect(Collectors.toSet());
        assertThat(unknown).as(refused.body()).hasSizeGreaterThan(names.size());
        assertThat(said)
                .hasSizeGreaterThan(10)
                .allSatisfy((place, properties) -> assertThat(
                                names.stream().filter(name -> !unknown.contains(place + "/" + name)))
                        .as("fields at %s/", place)
                        .containsExactlyInAnyOrderElementsOf(properties));
    }

    /** Builds an object with all the names, and notes of it and of those in it what the schema says. */
    private static ObjectNode probe(JsonNode schema, String place, Set<String> names, Map<String, Set<String>> said) {
        ObjectNode probe = JSON.createObjectNode();
        names.forEach(probe::putNull);
        Set<String> properties = said.computeIfAbsent(place, any -> new TreeSet<>());
        schema.path("properties").fields().forEachRemaining(property -> {
            String name = property.getKey();
            properties.add(name);
            probe.put(name, name.equals("name") ? "Probe" : null); // by names one part knows another's
            JsonNode inside = object(property.getValue());
            JsonNode element = object(inside.path("items"));
            if (inside.has("properties")) {
                probe.set(name, probe(inside, place + "/" + name, names, said));
            } else if (element.has("properties")) {
                probe.putArray(name).add(probe(element, place + "/" + name + "/0", names, said));
            }
        });
        return probe;
    }

    /** Of what may be null too, the other. */
    private static JsonNode object(JsonNode schema) {
        for (JsonNode choice : schema.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                return choice;
            }
        }
        return schema;
    }

    private static Set<String> namesInCode() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("$schema"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                if (code.contains("JsonForm ") && !file.toString().contains("web")) {
                    LITERAL.matcher(code).results().map(found -> found.group(1)).forEach(names::add);
                }
            }
        }
        return names;
    }

    private static int version(Visitor visitor) throws JsonProcessingException {
        JsonNode event = JSON.readTree(
                visitor.get("/api/v1/events/annual-conference-next").body());
        return event.path("policies").path(0).path("version").asInt();
    }

    private static ObjectNode read(HttpResponse<String> answer) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(answer.body());
    }

    private static List<String> pointers(HttpResponse<String> refused) {
        try {
            JsonNode errors = JSON.readTree(refused.body()).path("errors");
            return StreamSupport.stream(errors.spliterator(), false)
                    .map(error -> error.path("pointer").asText())
                    .toList();
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(refused.body(), noJson);
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
