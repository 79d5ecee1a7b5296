package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff set up an event by pages: as a draft, section by section, until it is published and archived. */
@PlenaryRuns
class EventEditingE2E extends DraftByPages {
    @Test
    void aDraftIsSeenByItsStaffOnlyUntilItIsPublished(Visitor staff, Visitor other) {
        create(staff);

        assertThat(staff.get("/events/" + slug).body()).contains("This is a draft.");
        assertThat(other.get("/events/" + slug).statusCode()).isEqualTo(404);
        for (String page : new String[] {"/access", "/about-you"}) {
            assertThat(staff.get("/events/" + slug + page).body()).as(page).contains("This is a draft.");
            assertThat(other.get("/events/" + slug + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(other.get(base).statusCode()).isEqualTo(303);

        HttpResponse<String> notReady = press(staff, base, Map.of("status", "status", "go", "", "to", "PUBLISHED"));
        assertThat(notReady.statusCode()).isEqualTo(422);
        assertThat(notReady.body())
                .contains("<a href=\"" + base + "/dates\">Say when registration or the call for proposals opens")
                .contains("<a href=\"" + base + "/types\">Set up a registration type with a price before");
        assertThat(other.get("/events/" + slug).statusCode()).isEqualTo(404);
        assertThat(staff.json("PUT", base + ".json", "{\"status\": \"published\"}")
                        .statusCode())
                .isEqualTo(422);
        offer(staff);
        assertThat(staff.get(base).body())
                .contains("href=\"" + base + "/types\">A registration type with a price")
                .contains("Advised", "Ready")
                .doesNotContain(">Missing<");
        assertThat(staff.get(become(staff, base, "PUBLISHED")).body())
                .contains("The event is published.", "People can see it, and register from Sat 1 January 2039, 9:00")
                .doesNotContain("The changes are kept.");
        assertThat(other.get("/events/" + slug).body()).contains("Fossil night").doesNotContain("This is a draft.");
        assertThat(staff.get(base).body())
                .contains("href=\"" + base + "/archive\"")
                .doesNotContain("value=\"ARCHIVED\"");
        assertThat(staff.get(base + "/archive").body())
                .contains("Archive Fossil night?", "Nobody can register any more", "Nobody has a place.")
                .doesNotContain("not paid");
        String archived = become(staff, base + "/archive", "ARCHIVED");
        assertThat(staff.get(base + "/archive").body())
                .contains("Only a published event can be archived.")
                .doesNotContain("<form id=\"status\"");
        assertThat(staff.get(archived).body()).contains("The event is archived.");
        assertThat(staff.get(base + "?done=published").body()).doesNotContain("The event is published.");
        assertThat(other.get("/").body()).doesNotContain(slug);
        assertThat(other.get("/events/" + slug).body())
                .contains("One can no longer register for this event.")
                .doesNotContain("We have not decided yet", "/events/" + slug + "/register");
        assertThat(other.get("/events/" + slug + "/register").body())
                .contains("One can no longer register for this event.");
    }

    /** Presses the button of that status, and returns the address that it leads to. */
    private static String become(Visitor staff, String page, String status) {
        HttpResponse<String> done = press(staff, page, Map.of("status", "status", "go", "", "to", status));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        return done.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theMenuMarksTheSectionThatThePageLiesIn(Visitor staff) {
        create(staff);

        String entry = "<a href=\"" + base + "\" aria-current=\"%s\">";
        assertThat(staff.get(base).body()).contains(entry.formatted("page"));
        assertThat(staff.get(base + "/texts").body())
                .contains(entry.formatted("true"))
                .doesNotContain("<a href=\"/staff/" + slug + "\" aria-current");
    }

    @Test
    void aDraftHasALanguageAndACurrencyOfItsOwn(Visitor staff) {
        SignIn.as(staff, "admin");
        Map<String, String> typed = typed(slug);
        typed.putAll(Map.of("texts.0.language", "es", "texts.0.name", "Noche de fósiles", "currency", "pesos"));

        HttpResponse<String> wrong = staff.post("/staff/events", typed);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#currency\"", "value=\"pesos\"", "value=\"Noche de fósiles\"");
        typed.put("currency", "MXN");
        assertThat(staff.post("/staff/events", typed).statusCode()).isEqualTo(303);
        assertThat(staff.get(base + ".json").body())
                .containsPattern("\"currency\"\\s*:\\s*\"MXN\"")
                .containsPattern("\"language\"\\s*:\\s*\"es\"");

        Map<String, String> texts = new HashMap<>(Map.of("currency", "CAD"));
        assertThat(staff.post(base + "/texts", section(staff, "texts", "currency", texts))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(base + ".json").body()).containsPattern("\"currency\"\\s*:\\s*\"CAD\"");
    }

    @Test
    void whatIsTypedIsKeptWhenSomebodyWasFaster(Visitor staff) {
        create(staff);
        Map<String, String> mine =
                section(staff, "quotas", Map.of("quotas.0.name", "house", "quotas.0.capacity", "20"));
        Map<String, String> theirs =
                section(staff, "quotas", Map.of("quotas.0.name", "theirs", "quotas.0.capacity", "7"));
        assertThat(staff.post(base + "/quotas", theirs).statusCode()).isEqualTo(303);

        HttpResponse<String> stale = staff.post(base + "/quotas", mine);

        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("value=\"house\"").contains("Somebody changed the event");
        mine.put("version", version(stale));
        assertThat(staff.post(base + "/quotas", mine).statusCode()).isEqualTo(303);
        assertThat(staff.get(base + "/quotas").body()).contains("house").doesNotContain("value=\"theirs\"");
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField(Visitor staff) {
        create(staff);

        HttpResponse<String> wrong =
                staff.post(base + "/quotas", section(staff, "quotas", Map.of("quotas.0.capacity", "many")));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#quotas.0.capacity\"")
                .contains("href=\"#quotas.0.name\"")
                .contains("value=\"many\"");
    }

    @Test
    void swappedNamesKeepTheirPricesAndTheirVerifiedFeatures(Visitor staff) throws JsonProcessingException {
        create(staff);
        offer(staff);

        Map<String, String> phases = new HashMap<>(Map.of(
                "pricePhases.0.was", "Early", "pricePhases.0.name", "Late", "pricePhases.0.until", "2039-06-01T00:00"));
        phases.putAll(Map.of("pricePhases.1.was", "Late", "pricePhases.1.name", "Early"));
        assertThat(staff.post(base + "/prices", section(staff, "prices", "pricePhases", phases))
                        .statusCode())
                .isEqualTo(303);
        Map<String, String> rooms = new HashMap<>(
                Map.of("rooms.0.was", "Hall", "rooms.0.name", "Attic", "rooms.0.seats", "90", "rooms.1.was", "Attic"));
        rooms.putAll(Map.of(
                "rooms.1.name",
                "Loft",
                "rooms.1.seats",
                "9",
                "rooms.2.was",
                "",
                "rooms.2.name",
                "Hall",
                "rooms.2.seats",
                "5"));
        assertThat(staff.post(base + "/rooms", section(staff, "rooms", rooms)).statusCode())
                .isEqualTo(303);

        JsonNode now = new ObjectMapper().readTree(staff.get(base + ".json").body());
        assertThat(now.at("/types/0/prices").toString())
                .isEqualTo("[{\"phase\":\"Late\",\"price\":\"12.00\"},{\"phase\":\"Early\",\"price\":\"20.00\"}]");
        assertThat(now.at("/rooms/0/name").asText()).isEqualTo("Attic");
        assertThat(now.at("/rooms/0/features/0/verifiedBy").asText()).isEqualTo("Noor");
        assertThat(now.at("/rooms/1/name").asText()).isEqualTo("Loft");
        assertThat(now.at("/rooms/1/features").isEmpty()).isTrue();
        assertThat(now.at("/rooms/2/features").isEmpty()).isTrue();
        assertThat(staff.get(base + "/types").body())
                .contains("type=\"hidden\" name=\"types.0.code\" value=\"visitor\"")
                .contains("type=\"text\" id=\"types.1.code\"");
    }

    @Test
    void whatWasChangedIsToldInWordsAndFolded(Visitor staff) {
        create(staff);
        offer(staff);

        String page = staff.get(base).body();

        assertThat(page)
                .contains("<details><summary>", " changes on ", "All times in Halifax time")
                .contains("Registration type “visitor”, price phase “Early”, price: $12")
                .contains("Registration, opens: ", "Room “Hall”, hearing loop, verified by: Noor")
                .contains("Room “Hall”, hearing loop, verified on: ")
                .doesNotContain("types/visitor", "phases/registration", "2039-01-01T09:00");
    }
}
