package org.astc.plenary.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.platform.TypedAmounts;
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
    void anEventHasTextsEvenIfNobodyTypedAny() {
        TypedFields typed = typed(
                "texts.0.language", "en",
                "texts.0.name", " ",
                "texts.1.language", "es",
                "texts.1.name", "");

        assertThat(typed.json(List.of("texts"))).hasToString("{\"texts\":[{\"language\":\"en\"}]}");
        assertThat(typed.id("/texts/0/name")).isEqualTo("texts.0.name");
    }

    @Test
    void aListThatNobodyFilledIsEmptyAndWhatIsNoNumberIsKeptAsTyped() {
        TypedFields typed = typed("refunds.0.percent", "half");

        assertThat(typed.json(List.of("refunds", "rooms")))
                .hasToString("{\"refunds\":[{\"percent\":\"half\"}],\"rooms\":[]}");
    }

    @Test
    void aFeatureThatIsNotTickedIsGivenUpWithWhatStoodThere() {
        TypedFields typed = typed(
                "rooms.0.name", "Hall",
                "rooms.0.features.0.stood", "2027-01-01 Noor",
                "rooms.0.features.0.verifiedOn", "2027-01-01",
                "rooms.0.features.0.verifiedBy", "Noor",
                "rooms.0.features.1.stood", "",
                "rooms.0.features.1.feature", "quiet",
                "rooms.0.features.1.verifiedOn", "",
                "rooms.0.features.2.stood", "",
                "rooms.0.features.2.verifiedOn", "");

        assertThat(typed.json(List.of("rooms")))
                .hasToString("{\"rooms\":[{\"name\":\"Hall\",\"features\":[{\"feature\":\"quiet\"}]}]}");
    }

    @Test
    void whatIsTypedAboutAFeatureThatIsNotTickedIsKeptAsAFault() {
        TypedFields typed =
                typed("rooms.0.name", "Hall", "rooms.0.features.3.stood", "", "rooms.0.features.3.verifiedBy", "Zoé");

        assertThat(typed.json(List.of("rooms")))
                .hasToString("{\"rooms\":[{\"name\":\"Hall\",\"features\":[{\"verifiedBy\":\"Zoé\"}]}]}");
        assertThat(typed.id("/rooms/0/features/0/feature")).isEqualTo("rooms.0.features.3.feature");
    }

    @Test
    void amountsAreTypedInTheLanguageOfThePageAndThoseThatCannotBeReadAreMissing() {
        TypedFields typed = typed(
                "types.0.prices.0.phase", "Early",
                "types.0.prices.0.price", "1 234,50",
                "types.0.prices.1.phase", "Late",
                "types.0.prices.1.price", "1.234");

        assertThat(typed.json(List.of("types")))
                .hasToString("{\"types\":[{\"prices\":[{\"phase\":\"Early\",\"price\":\"1234.50\"},"
                        + "{\"phase\":\"Late\"}]}]}");
        assertThat(typed.id("/types/0/prices/1/price")).isEqualTo("types.0.prices.1.price");
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
        return new TypedFields(parameters, new TypedAmounts(Locale.FRENCH, "EUR"));
    }
}
