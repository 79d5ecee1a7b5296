package org.astc.plenary.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {
    @Test
    void fieldsBecomeTheConfigurationThatTheirNamesSay() {
        TypedFields typed = typed(
                "types.0.code", "full",
                "types.0.visible", "false",
                "types.0.quotas", "house",
                "types.0.prices.0.phase", "Early",
                "types.0.prices.0.price", "585.00",
                "version", "7");

        assertThat(typed.json(List.of("types")))
                .hasToString("{\"types\":[{\"code\":\"full\",\"visible\":false,\"quotas\":[\"house\"],"
                        + "\"prices\":[{\"phase\":\"Early\",\"price\":\"585.00\"}]}]}");
    }

    @Test
    void rowsThatAreEmptyOrRemovedAreLeftOutAndFaultsStillFindTheirField() {
        TypedFields typed = typed(
                "quotas.0.name", "gone",
                "quotas.0.remove", "true",
                "quotas.1.name", "house",
                "quotas.1.capacity", "40",
                "quotas.2.name", " ",
                "quotas.2.was", "");

        assertThat(typed.json(List.of("quotas"))).hasToString("{\"quotas\":[{\"name\":\"house\",\"capacity\":40}]}");
        assertThat(typed.id("/quotas/0/capacity")).isEqualTo("quotas.1.capacity");
        assertThat(typed.id("/quotas")).isEqualTo("quotas");
    }

    @Test
    void aListThatNobodyFilledIsEmptyAndWhatIsNoNumberIsKeptAsTyped() {
        TypedFields typed = typed("refunds.0.percent", "half");

        assertThat(typed.json(List.of("refunds", "rooms")))
                .hasToString("{\"refunds\":[{\"percent\":\"half\"}],\"rooms\":[]}");
    }

    @Test
    void aFeatureThatIsNotTickedIsNone() {
        TypedFields typed = typed(
                "rooms.0.name", "Hall",
                "rooms.0.features.0.verifiedOn", "2027-01-01",
                "rooms.0.features.1.feature", "quiet",
                "rooms.0.features.1.verifiedOn", "");

        assertThat(typed.json(List.of("rooms")))
                .hasToString("{\"rooms\":[{\"name\":\"Hall\",\"features\":[{\"feature\":\"quiet\"}]}]}");
    }

    @Test
    void aRowSaysWhatItWasOrThatItIsNewAndWhatOnlyTheFormKnowsStaysThere() {
        TypedFields typed = typed(
                "quotas.0.name", "whole house",
                "quotas.0.was", "house",
                "quotas.1.name", "house",
                "quotas.1.was", "",
                "types.0.code", "full",
                "types.0.name", "Full",
                "types.0.known", "true");

        assertThat(typed.json(List.of("quotas", "types")))
                .hasToString(
                        "{\"quotas\":[{\"name\":\"whole house\",\"was\":\"house\"},{\"name\":\"house\",\"was\":null}],"
                                + "\"types\":[{\"code\":\"full\",\"name\":\"Full\"}]}");
    }

    private static TypedFields typed(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return new TypedFields(parameters);
    }
}
