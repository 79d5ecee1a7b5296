package org.astc.plenary.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.platform.TypedAmounts;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.InvalidInput.Fault;
import org.junit.jupiter.api.Test;

class FormWordsTest {
    private static final String NEEDED = "Cette information est nécessaire.";
    private static final String PRICE = "types.0.prices.0.price";

    @Test
    void anAmountThatWasTypedIsMissingOnlyToTheFile() {
        assertThat(said(PRICE, Map.of(PRICE, typed("1.234")))).isEqualTo("Indiquez un montant, par exemple 585,00.");
        assertThat(said(PRICE, Map.of(PRICE, typed(" ")))).isEqualTo(NEEDED);
    }

    @Test
    void anAmountThatTheFileDoesNotTakeIsTooLarge() {
        assertThat(said(PRICE, Map.of(PRICE, typed("99999999999999999999")), "platform.rest.fault.amount"))
                .isEqualTo("Ce montant est trop élevé. Indiquez un montant plus petit.");
    }

    @Test
    void anyOtherFaultOfAnAmountStaysAsItIs() {
        assertThat(said(PRICE, Map.of(PRICE, typed("585,00")))).isEqualTo(NEEDED);
    }

    @Test
    void aFeatureOfWhichSomethingIsToldIsToBeTicked() {
        assertThat(said("rooms.0.features.1.feature", Map.of("rooms.0.features.1.verifiedBy", typed("Zoé"))))
                .startsWith("Cochez « ")
                .endsWith("ou videz « Vérifié le » et « Vérifié par ».");
        assertThat(said("rooms.0.features.99.feature", Map.of())).isEqualTo(NEEDED);
        assertThat(said("rooms.0.features.1.feature", Map.of("rooms.0.features.1.feature", typed("moat"))))
                .isEqualTo(NEEDED);
    }

    @Test
    void everyOtherFaultStaysAsItIs() {
        assertThat(said("types.0.name", Map.of("types.0.name", typed("")))).isEqualTo(NEEDED);
    }

    private static String[] typed(String value) {
        return new String[] {value};
    }

    private static String said(String id, Map<String, String[]> typed) {
        return said(id, typed, "platform.rest.fault.required");
    }

    private static String said(String id, Map<String, String[]> typed, String key) {
        Fault fault = new Fault("/" + id.replace('.', '/'), key, List.of());
        return new FormWords(typed, new TypedAmounts(Locale.FRENCH, "EUR"))
                .say(
                        new InvalidInput(List.of(fault)),
                        pointer -> pointer.substring(1).replace('/', '.'))
                .faults()
                .get(0)
                .text(Locale.FRENCH);
    }
}
