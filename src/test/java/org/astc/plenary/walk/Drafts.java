package org.astc.plenary.walk;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;

/** How the states of an event come about on which staff still work. */
final class Drafts {
    private static final String SLUG = "walked-draft";
    private static final String CONFERENCE = "/staff/annual-conference/configuration";

    private Drafts() {}

    /** People come to it, but nobody has said yet where; it is set up once and never published. */
    static void preview(Stage stage) {
        Visitor staff = setUp(stage, SLUG);
        staff.json("PUT", "/staff/" + SLUG + "/configuration.json", """
                {"phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T18:00"}],
                 "pricePhases": [{"name": "Early", "until": "2039-06-01T18:00"}, {"name": "Late"}],
                 "types": [{"code": "visitor", "name": "Visitor", "quotas": [],
                            "prices": [{"phase": "Early", "price": "12.50"}, {"phase": "Late", "price": "20"}]}]}
                """);
        stage.as("admin").open("/events/" + SLUG);
    }

    /** Returns where one is set up that has nothing yet but its name and its times. */
    static String bare(Stage stage) {
        String slug = "walked-bare-draft";
        setUp(stage, slug);
        return "/staff/" + slug + "/configuration";
    }

    /** One that was published for proposals, and is archived before it begins. */
    static void archived(Stage stage) {
        String slug = "walked-archive";
        Visitor staff = setUp(stage, slug);
        for (String status : new String[] {"published", "archived"}) {
            staff.json("PUT", "/staff/" + slug + "/configuration.json", """
                    {"phases": [{"kind": "call", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T18:00"}],
                     "status": "%s"}
                    """.formatted(status));
        }
        stage.open("/events/" + slug);
    }

    /** Sets one up, unless it is there. */
    private static Visitor setUp(Stage stage, String slug) {
        Visitor staff = stage.plenary().visitor();
        SignIn.as(staff, "admin");
        Map<String, String> form = new HashMap<>(Map.of(
                "create", "create",
                "create-go", "",
                "texts.0.language", "en",
                "texts.0.name", "Night of the meteorites",
                "texts.0.title", "Workshop",
                "slug", slug,
                "kind", "workshop",
                "setting", "in_person",
                "currency", "USD"));
        form.putAll(Map.of(
                "dates.startsAt", "2040-01-01T10:00",
                "dates.endsAt", "2040-01-01T12:00",
                "dates.timeZone", "America/Halifax",
                "jakarta.faces.ViewState", "stateless"));
        staff.post("/staff/events", form);
        return staff;
    }

    /** Somebody is named who verified a feature, but its box is not ticked. */
    static void noTick(Stage stage) {
        stage.as("admin").open(CONFERENCE + "/rooms/12");
        Page page = stage.page();
        String box =
                page.locator("input[name$='.feature']:not(:checked)").first().getAttribute("name");
        page.locator("[name='" + box.replaceFirst("feature$", "verifiedBy") + "']")
                .fill("Ngozi");
        stage.press("save");
    }

    /** A price is typed that means nothing in any language. */
    static void noAmount(Stage stage) {
        stage.as("admin").open(CONFERENCE + "/types");
        stage.page().locator("input[name$='.price']").first().fill("1,23.4");
        stage.press("save");
    }
}
