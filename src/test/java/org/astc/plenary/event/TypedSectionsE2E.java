package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What staff type into the sections of an event is taken as they mean it, or told; it never goes lost. */
@PlenaryRuns
class TypedSectionsE2E extends DraftByPages {
    @Test
    void amountsAreTypedAsTheLanguageOfThePageWritesThem(Visitor staff) throws JsonProcessingException {
        create(staff);
        offer(staff);
        assertThat(staff.get(base + "/types").body()).contains("value=\"12.00\"");
        staff.get("/?lang=fr");
        assertThat(staff.get(base + "/types").body()).contains("value=\"12,00\"");

        HttpResponse<String> ambiguous = prices(staff, "1.234", "20,50");

        assertThat(ambiguous.statusCode()).isEqualTo(422);
        assertThat(ambiguous.body())
                .contains("Indiquez un montant, par exemple 585,00.", "value=\"1.234\"", "value=\"20,50\"")
                .contains("href=\"#types.0.prices.0.price\"");
        assertThat(prices(staff, "1 234,50", "20,50").statusCode()).isEqualTo(303);
        assertThat(stored(staff).at("/types/0/prices").toString())
                .isEqualTo("[{\"phase\":\"Early\",\"price\":\"1234.50\"},{\"phase\":\"Late\",\"price\":\"20.50\"}]");
        staff.get("/?lang=es");
        assertThat(prices(staff, "1.234,50", "20.50").statusCode()).isEqualTo(303);
        assertThat(stored(staff).at("/types/0/prices/1/price").asText()).isEqualTo("20.50");
    }

    private HttpResponse<String> prices(Visitor staff, String early, String late) {
        Map<String, String> form = new HashMap<>(Map.of(
                "types.0.known", "true",
                "types.0.code", "visitor",
                "types.0.name", "Visitor",
                "types.0.visible", "true",
                "types.0.quotas", "house"));
        form.putAll(Map.of(
                "types.0.prices.0.phase",
                "Early",
                "types.0.prices.0.price",
                early,
                "types.0.prices.1.phase",
                "Late",
                "types.0.prices.1.price",
                late));
        return staff.post(base + "/types", section(staff, "types", form));
    }

    @Test
    void whoVerifiedAFeatureIsToldOnlyOfOneThatIsTicked(Visitor staff) throws JsonProcessingException {
        create(staff);
        offer(staff);

        HttpResponse<String> noTick = features(
                staff,
                2,
                Map.of(
                        "rooms.1.name", "Attic",
                        "rooms.1.seats", "9",
                        "rooms.1.features.1.stood", "",
                        "rooms.1.features.1.verifiedBy", "Zoé"));

        assertThat(noTick.statusCode()).isEqualTo(422);
        assertThat(noTick.body())
                .contains("Tick “hearing loop”, or empty “Verified on” and “Verified by”.")
                .contains("href=\"#rooms.1.features.1.feature\"", "id=\"rooms.1.features.1.feature-e\"")
                .contains("value=\"Zoé\"");
        assertThat(stored(staff).at("/rooms/1/features").isEmpty()).isTrue();
    }

    @Test
    void aFeatureIsGivenUpByItsTickAlone(Visitor staff) throws JsonProcessingException {
        create(staff);
        offer(staff);
        assertThat(staff.get(base + "/rooms/1").body())
                .contains("name=\"rooms.0.features.1.stood\" value=\"2039-05-01 Noor\"");

        HttpResponse<String> taken = features(
                staff,
                1,
                Map.of(
                        "rooms.0.name", "Hall",
                        "rooms.0.seats", "90",
                        "rooms.0.features.1.stood", "2039-05-01 Noor",
                        "rooms.0.features.1.verifiedOn", "2039-05-01",
                        "rooms.0.features.1.verifiedBy", "Noor"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        assertThat(stored(staff).at("/rooms/0/features").isEmpty()).isTrue();
    }

    private HttpResponse<String> features(Visitor staff, int room, Map<String, String> typed) {
        return staff.post(base + "/rooms/" + room, section(staff, "rooms/" + room, "rooms", typed));
    }

    @Test
    void aTimeIsTypedToTheMinuteAndKeepsTheSecondsThatItHas(Visitor staff) throws JsonProcessingException {
        create(staff);
        staff.json("PUT", base + ".json", """
                {"phases": [{"kind": "registration", "opensAt": "2039-01-01T09:00:30", "closesAt": "2039-12-31T18:00"}]}
                """);

        assertThat(staff.get(base + "/dates").body())
                .containsPattern("id=\"phases\\.0\\.opensAt\"[^>]*value=\"2039-01-01T09:00:30\"[^>]*step=\"1\"")
                .containsPattern("id=\"phases\\.0\\.closesAt\"[^>]*value=\"2039-12-31T18:00\"")
                .doesNotContainPattern("id=\"phases\\.0\\.closesAt\"[^>]*step=")
                .doesNotContainPattern("id=\"dates\\.startsAt\"[^>]*step=");
        Map<String, String> form = new HashMap<>(Map.of(
                "dates.startsAt", "2040-01-01T10:00",
                "dates.endsAt", "2040-01-01T12:00",
                "dates.timeZone", "America/Halifax",
                "setting", "online"));
        form.putAll(Map.of(
                "phases.0.kind", "registration",
                "phases.0.opensAt", "2039-01-01T09:00:30",
                "phases.0.closesAt", "2039-12-31T18:00"));
        assertThat(staff.post(base + "/dates", section(staff, "dates", "dates,setting,phases", form))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored(staff).at("/phases/0/opensAt").asText()).startsWith("2039-01-01T09:00:30");
    }

    private JsonNode stored(Visitor staff) throws JsonProcessingException {
        return new ObjectMapper().readTree(staff.get(base + ".json").body());
    }
}
