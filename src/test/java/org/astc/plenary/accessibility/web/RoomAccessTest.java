package org.astc.plenary.accessibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.event.RoomSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomAccessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | step-free access, hearing loop  | adjustable light, quiet surroundings
            es | acceso sin escalones, bucle magnético | luz regulable, ambiente tranquilo
            fr | accès sans marches, boucle magnétique | lumière réglable, ambiance calme
            """)
    void whatIsMissingIsAListOfThings(String language, String first, String last) {
        RoomAccess bare = RoomAccess.of(new RoomSummary(new UUID(1, 1), "Hall", 90, List.of()), new Locale(language));

        assertThat(bare.there()).isEmpty();
        assertThat(bare.missing()).startsWith(first).endsWith(last);
    }
}
