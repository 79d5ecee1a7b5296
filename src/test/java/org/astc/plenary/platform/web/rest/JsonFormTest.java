package org.astc.plenary.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.astc.plenary.platform.web.rest.InvalidInput.Fault;
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
                new Fault("/name", "text"),
                new Fault("/long", "too-long"),
                new Fault("/email", "email"),
                new Fault("/absent", "required"),
                new Fault("/parts/1", "object"),
                new Fault("/parts/1/id", "required"),
                new Fault("/words/1", "text"),
                new Fault("/kind", "unknown"));
    }

    /** S74. */
    @Test
    void aFieldThatNobodyAskedForIsRefusedWhereverItStands() throws JsonProcessingException {
        JsonForm form = form("{\"price\": 0, \"buyer\": {\"role\": \"admin\", \"a/b~c\": 1}}");
        form.object("buyer");

        assertFaults(
                form,
                new Fault("/price", "unknown-field"),
                new Fault("/buyer/role", "unknown-field"),
                new Fault("/buyer/a~1b~0c", "unknown-field"));
    }

    /** S60. */
    @Test
    void controlCharactersAreRefused() throws JsonProcessingException {
        JsonForm form = form("{\"a\": \"x\\r\\nBcc: y\", \"b\": \"x\\u2028y\", \"c\": \"p@example.org\\nq\"}");
        form.line("a", 50);
        form.line("b", 50);
        form.email("c");

        assertFaults(form, new Fault("/a", "control"), new Fault("/b", "control"), new Fault("/c", "control"));
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
                new Fault("/none", "too-few"),
                new Fault("/many", "too-many"),
                new Fault("/text", "list"),
                new Fault("/absent", "required"));
    }

    @Test
    void theSameFieldTwiceOrMoreThanOneValueIsNoJson() {
        assertThatThrownBy(() -> form("{\"a\":1,\"a\":2}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> form("{} {}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> form("{\"a\":NaN}")).isInstanceOf(JsonProcessingException.class);
    }

    private static JsonForm form(String json) throws JsonProcessingException {
        return new JsonForm(Json.MAPPER.readTree(json));
    }

    private static void assertFaults(JsonForm form, Fault... faults) {
        assertThatThrownBy(form::end)
                .asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::faults)
                .isEqualTo(List.of(faults));
    }
}
