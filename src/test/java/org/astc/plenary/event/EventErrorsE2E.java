package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What staff typed wrong in the event editor is told where it can be put right. */
@PlenaryRuns
class EventErrorsE2E extends DraftByPages {
    private static final Pattern LINK = Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\"");

    @Test
    void everyLinkToAnErrorLeadsSomewhere(Visitor staff) {
        create(staff);
        offer(staff);
        reaches(
                staff,
                "dates",
                "dates,setting,phases",
                Map.of(
                        "dates.startsAt",
                        "2040-01-02T10:00",
                        "dates.endsAt",
                        "2040-01-01T10:00",
                        "dates.timeZone",
                        "Mars",
                        "setting",
                        "online",
                        "phases.0.kind",
                        "registration",
                        "phases.0.opensAt",
                        "2039-01-01T10:00"));
        reaches(staff, "dates", "dates,setting,phases", Map.of("phases.0.kind", "party", "phases.0.opensAt", "soon"));
        reaches(staff, "rooms", "rooms", Map.of("rooms.0.was", "Hall", "rooms.0.name", "", "rooms.0.seats", "many"));
        reaches(
                staff,
                "rooms/2",
                "rooms",
                Map.of(
                        "rooms.1.name",
                        "Attic",
                        "rooms.1.seats",
                        "9",
                        "rooms.1.features.0.verifiedOn",
                        "",
                        "rooms.1.features.3.feature",
                        "interpreter_space",
                        "rooms.1.features.3.verifiedOn",
                        "2039-01-01"));
        reaches(staff, "texts", "texts,languages,language", Map.of("texts.0.language", "en", "language", "en"));
        reaches(
                staff,
                "types",
                "types",
                Map.of(
                        "types.0.code",
                        "visitor",
                        "types.0.name",
                        "",
                        "types.0.prices.0.phase",
                        "Never",
                        "types.0.prices.0.price",
                        "x",
                        "types.0.quotas",
                        "moon"));
        HttpResponse<String> group = staff.post(
                base + "/types",
                section(
                        staff,
                        "types",
                        Map.of("types.0.code", "visitor", "types.0.name", "Visitor", "types.0.quotas", "moon")));
        assertThat(group.body())
                .contains("<fieldset aria-describedby=\"types.0.quotas-e\"")
                .containsPattern("<input type=\"checkbox\" id=\"types\\.0\\.quotas\\.0\"[^>]*aria-invalid=\"true\"");
    }

    private void reaches(Visitor staff, String page, String fields, Map<String, String> typed) {
        HttpResponse<String> wrong = staff.post(base + "/" + page, section(staff, page, fields, typed));
        assertThat(wrong.statusCode()).as(page).isEqualTo(422);
        assertThat(LINK.matcher(wrong.body()).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(wrong.body()).contains(" id=\"" + id + "\""));
    }

    @Test
    void anAddressIsGivenOnce(Visitor staff) {
        create(staff);

        assertThat(post(staff).statusCode()).isEqualTo(422);
        HttpResponse<String> padded = post(staff, slug + " ");
        assertThat(padded.statusCode()).isEqualTo(422);
        assertThat(post(staff, "café-" + slug).statusCode()).isEqualTo(422);
    }
}
