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

    @Test
    void anAmountThatWasTypedIsMissingOnlyToTheFile() {
        assertThat(said("types.0.prices.0.price", Map.of("types.0.prices.0.price", typed("1.234"))))
                .isEqualTo("Indiquez un montant, par exemple 585,00.");
        assertThat(said("types.0.prices.0.price", Map.of("types.0.prices.0.price", typed(" "))))
                .isEqualTo(NEEDED);
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
        Fault needed = new Fault("/" + id.replace('.', '/'), "platform.rest.fault.required", List.of());
        return new FormWords(typed, new TypedAmounts(Locale.FRENCH, "EUR"))
                .say(
                        new InvalidInput(List.of(needed)),
                        pointer -> pointer.substring(1).replace('/', '.'))
                .faults()
                .get(0)
                .text(Locale.FRENCH);
    }
}
