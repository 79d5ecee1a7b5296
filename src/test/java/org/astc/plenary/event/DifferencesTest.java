package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.platform.json.StrictJson;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void aChangedValueIsToldByTheNamesOnItsWay() {
        assertThat(Differences.of(
                        StrictJson.read("{\"quotas\": [{\"name\": \"house\", \"capacity\": 50}]}"),
                        StrictJson.read("{\"quotas\": [{\"name\": \"house\", \"capacity\": 40}]}")))
                .containsOnlyKeys("quotas/house/capacity")
                .containsValue("50");
    }

    @Test
    void movingAnElementIsAnotherOrderAndNothingElse() {
        assertThat(Differences.of(
                        StrictJson.read(
                                "{\"rooms\": [{\"name\": \"B\", \"seats\": 2}, {\"name\": \"A\", \"seats\": 1}]}"),
                        StrictJson.read(
                                "{\"rooms\": [{\"name\": \"A\", \"seats\": 1}, {\"name\": \"B\", \"seats\": 2}]}")))
                .containsOnlyKeys("rooms")
                .containsValue("B, A");
    }

    @Test
    void theSameHasNoDifferences() {
        String file =
                "{\"texts\": [{\"language\": \"en\", \"name\": \"x\"}], \"venue\": null, \"languages\": [\"en\"]}";

        assertThat(Differences.of(StrictJson.read(file), StrictJson.read(file))).isEmpty();
    }
}
