package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What staff typed wrong in the event editor is told where it can be put right. */
@PlenaryRuns
class EventErrorsE2E extends DraftByPages {
    private static final Pattern LINK = Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\">([^<]+)</a>");
    /** The places of whole lists: they have no label, and what is wrong with them is a whole sentence. */
    private static final Pattern LIST =
            Pattern.compile("dates|phases|quotas|rooms|texts|languages|types|types\\.[0-9]+\\.prices");

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
        reaches(staff, "prices", "howToPay", Map.of("howToPay", "x".repeat(2_001)));
        reaches(
                staff,
                "prices",
                "pricePhases,refunds,howToPay",
                Map.of("pricePhases.0.until", "2039-01-01T00:00", "refunds.0.percent", "200"));
        reaches(staff, "quotas", "quotas", Map.of("quotas.0.name", " ", "quotas.0.capacity", "many"));
        reaches(staff, "policies", "policies", Map.of("policies.0.code", "A B", "policies.0.required", "true"));
        reaches(staff, "add-ons", "addOns", Map.of("addOns.0.code", "A B", "addOns.0.price", "much"));
        reaches(
                staff,
                "venue",
                "venue,joining,accessFacts",
                Map.of(
                        "venue.address",
                        "Halifax",
                        "accessFacts.0.kind",
                        "provided",
                        "accessFacts.0.text",
                        "x".repeat(501)));
        reaches(staff, "texts", "texts,languages,language", Map.of("texts.0.language", "en", "language", ""));
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
        List<MatchResult> links = LINK.matcher(wrong.body()).results().toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            String id = link.group(1);
            assertThat(wrong.body()).contains(" id=\"" + id + "\"");
            if (!LIST.matcher(id).matches()) {
                assertThat(link.group(2)).as("names " + id).contains(": ");
                assertThat(wrong.body()).as("beside " + id).contains("<p class=\"error\" id=\"" + id + "-e\">");
            }
        });
        assertThat(links).extracting(link -> link.group(2)).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyFormNamesEveryFieldThatIsMissing(Visitor staff) {
        SignIn.as(staff, "admin");
        Map<String, String> form = typed("");
        form.putAll(Map.of("texts.0.name", "", "texts.0.title", " "));
        form.putAll(Map.of("dates.startsAt", "", "dates.endsAt", "", "dates.timeZone", ""));

        HttpResponse<String> wrong = staff.post("/staff/events", form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(LINK.matcher(wrong.body()).results().map(link -> link.group(1) + " " + link.group(2)))
                .containsExactly(
                        "texts.0.name Name: This is needed.",
                        "texts.0.title What it is: This is needed.",
                        "slug Address: This is needed.",
                        "dates.startsAt Begins, local time: This is needed.",
                        "dates.endsAt Ends, local time: This is needed.",
                        "dates.timeZone Time zone: This is needed.");
        assertThat(wrong.body())
                .containsPattern("id=\"texts\\.0\\.name-e\">(<[^>]+>)?Error: (</span>)?This is needed\\.</p>")
                .containsPattern("id=\"texts\\.0\\.name\"[^>]*aria-invalid=\"true\"");
        assertThat(staff.post("/staff/events?lang=fr", form).body())
                .containsPattern(">Nom(\u00a0|&nbsp;|&#160;): Cette information est nécessaire\\.</a>");
    }

    @Test
    void theGroupOfAFieldIsNamedBeforeIt(Visitor staff) {
        create(staff);

        assertThat(staff.post(base + "/quotas", section(staff, "quotas", Map.of("quotas.0.name", "House")))
                        .body())
                .contains(">House, Places: This is needed.</a>");
        assertThat(staff.post(base + "/quotas", section(staff, "quotas", Map.of("quotas.0.capacity", "3")))
                        .body())
                .contains(">Add a quota, Name of the quota: This is needed.</a>");
    }

    @Test
    void whatTypesAndAddOnsNeedIsSaidBeforeThem(Visitor staff) {
        create(staff);

        assertThat(staff.get(base + "/types").body())
                .contains("First of all", "href=\"" + base + "/prices\"", "href=\"" + base + "/quotas\"")
                .doesNotContain("Takes places from");
        assertThat(staff.get(base + "/add-ons").body())
                .contains("First of all", "href=\"" + base + "/quotas\"")
                .doesNotContain("href=\"" + base + "/prices\"");
        offer(staff);
        assertThat(staff.get(base + "/types").body())
                .contains("Takes places from", "Price in “Early”, USD")
                .doesNotContain("First of all");
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
