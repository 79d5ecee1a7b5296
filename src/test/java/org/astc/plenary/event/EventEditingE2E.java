package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff set up an event by pages: as a draft, section by section, until it is published and archived. */
@PlenaryRuns
class EventEditingE2E {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final String slug = "night-" + UUID.randomUUID().toString().substring(0, 8);
    private final String base = "/staff/" + slug + "/configuration";

    @Test
    void aDraftIsSeenByItsStaffOnlyUntilItIsPublished(Visitor staff, Visitor other) {
        create(staff);

        assertThat(staff.get("/events/" + slug).body()).contains("This is a draft.");
        assertThat(other.get("/events/" + slug).statusCode()).isEqualTo(404);
        assertThat(other.get(base).statusCode()).isEqualTo(303);

        assertThat(press(staff, base, Map.of("status", "status", "go", "", "to", "PUBLISHED")))
                .isEqualTo(303);
        assertThat(other.get("/events/" + slug).body()).contains("Fossil night").doesNotContain("This is a draft.");
        assertThat(press(staff, base, Map.of("status", "status", "go", "", "to", "ARCHIVED")))
                .isEqualTo(303);
        assertThat(other.get("/").body()).doesNotContain(slug);
        assertThat(other.get("/events/" + slug).statusCode()).isEqualTo(200);
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

        assertThat(stale.statusCode()).isEqualTo(409);
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
    void anAddressIsGivenOnce(Visitor staff) {
        create(staff);

        assertThat(post(staff).statusCode()).isEqualTo(422);
        HttpResponse<String> padded = post(staff, slug + " ");
        assertThat(padded.statusCode()).isEqualTo(422);
        assertThat(post(staff, "café-" + slug).statusCode()).isEqualTo(422);
    }

    private void create(Visitor staff) {
        SignIn.as(staff, "admin");
        HttpResponse<String> made = post(staff);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
    }

    private HttpResponse<String> post(Visitor staff) {
        return post(staff, slug);
    }

    private static HttpResponse<String> post(Visitor staff, String slug) {
        Map<String, String> form = new HashMap<>(Map.of(
                "create", "create",
                "create-go", "",
                "texts.0.language", "en",
                "texts.0.name", "Fossil night",
                "texts.0.title", "Workshop",
                "slug", slug,
                "kind", "workshop",
                "setting", "online"));
        form.putAll(Map.of(
                "dates.startsAt", "2040-01-01T10:00",
                "dates.endsAt", "2040-01-01T12:00",
                "dates.timeZone", "America/Halifax",
                "jakarta.faces.ViewState", "stateless"));
        return staff.post("/staff/events", form);
    }

    private Map<String, String> section(Visitor staff, String name, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.putAll(Map.of(
                "section", "section",
                "save", "",
                "fields", name,
                "version", version(staff.get(base + "/" + name)),
                "jakarta.faces.ViewState", "stateless"));
        return form;
    }

    private static int press(Visitor staff, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("jakarta.faces.ViewState", "stateless");
        return staff.post(path, form).statusCode();
    }

    private static String version(HttpResponse<String> page) {
        Matcher found = VERSION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
