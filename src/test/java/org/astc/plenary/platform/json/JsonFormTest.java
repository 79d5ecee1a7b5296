package org.astc.plenary.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.astc.plenary.platform.json.InvalidInput.Fault;
import org.junit.jupiter.api.Test;

class JsonFormTest {
    @Test
    void whatIsReadIsClean() throws JsonProcessingException {
        JsonForm form = form("""
                {"name": "  Zoe\u0308 ", "email": "ZOE@Example.org", "note": null, "list": ["a"]}
                """);

        assertThat(form.line("name", 20)).isEqualTo("Zoë");
        assertThat(form.email("email")).isEqualTo("zoe@example.org");
        assertThat(form.optionalLine("note", 5)).isNull();
        assertThat(form.words("list", 3)).containsExactly("a");
        form.end();
    }

    @Test
    void everyFaultIsToldWithItsPlace() throws JsonProcessingException {
        JsonForm form = form("""
                {"name": 5, "long": "abcdef", "email": "a@b", "parts": [{"id": "x"}, 7], "words": ["a", 1], "kind": "z"}
                """);

        form.line("name", 20);
        form.line("long", 5);
        form.email("email");
        form.line("absent", 5);
        form.objects("parts", 1, 2).forEach(part -> part.line("id", 5));
        form.words("words", 2);
        form.oneOf("kind", List.of("a"), null);

        assertFaults(
                form,
                fault("/name", "text"),
                fault("/long", "too-long"),
                fault("/email", "email"),
                fault("/absent", "required"),
                fault("/parts/1", "object"),
                fault("/parts/1/id", "required"),
                fault("/words/1", "text"),
                fault("/kind", "unknown"));
    }

    /** S74. */
    @Test
    void aFieldThatNobodyAskedForIsRefusedWhereverItStands() throws JsonProcessingException {
        JsonForm form = form("{\"price\": 0, \"buyer\": {\"role\": \"admin\", \"a/b~c\": 1}}");
        form.object("buyer");

        assertFaults(
                form,
                fault("/price", "unknown-field"),
                fault("/buyer/role", "unknown-field"),
                fault("/buyer/a~1b~0c", "unknown-field"));
    }

    /** S60. */
    @Test
    void controlCharactersAreRefused() throws JsonProcessingException {
        JsonForm form = form("{\"a\": \"x\\r\\nBcc: y\", \"b\": \"x\\u2028y\", \"c\": \"p@example.org\\nq\"}");
        form.line("a", 50);
        form.line("b", 50);
        form.email("c");

        assertFaults(form, fault("/a", "control"), fault("/b", "control"), fault("/c", "control"));
    }

    @Test
    void aListHasItsLimits() throws JsonProcessingException {
        JsonForm form = form("{\"none\": [], \"many\": [{}, {}], \"text\": \"x\"}");
        form.objects("none", 1, 2);
        form.objects("many", 1, 1);
        form.objects("text", 1, 1);
        form.objects("absent", 1, 1);

        assertFaults(
                form,
                fault("/none", "too-few"),
                fault("/many", "too-many"),
                fault("/text", "list"),
                fault("/absent", "required"));
    }

    @Test
    void theSameFieldTwiceOrMoreThanOneValueIsNoJson() {
        assertThatThrownBy(() -> form("{\"a\":1,\"a\":2}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> form("{} {}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> form("{\"a\":NaN}")).isInstanceOf(JsonProcessingException.class);
    }

    private static JsonForm form(String json) throws JsonProcessingException {
        return new JsonForm(StrictJson.MAPPER.readTree(json));
    }

    private static void assertFaults(JsonForm form, Fault... faults) {
        assertThatThrownBy(form::end)
                .asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::faults)
                .isEqualTo(List.of(faults));
    }

    private static Fault fault(String pointer, String code) {
        return new Fault(pointer, "platform.rest.fault." + code, List.of());
    }
}
