package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.scene;
import static org.astc.plenary.walk.Walked.signedIn;
import static org.astc.plenary.walk.Walked.wrong;

import java.util.List;

/** The pages on which staff set up an event, and what becomes of them where something is missing. */
final class SettingUp {
    private static final String EVENTS = "/staff/events";
    private static final String CONFIGURATION = "/staff/{slug}/configuration";

    static final List<Walked> PLACES = List.of(
            signedIn(EVENTS, "list", "admin", EVENTS).forStaff(),
            signedIn(CONFIGURATION, "published", "admin", "/staff/annual-conference/configuration")
                    .forStaff(),
            signedIn(CONFIGURATION, "just published", "admin", "/staff/annual-conference/configuration?done=published")
                    .forStaff(),
            signedIn(CONFIGURATION + "/archive", "published", "admin", "/staff/annual-conference/configuration/archive")
                    .forStaff(),
            scene(CONFIGURATION + "/archive", "a draft", SettingUp::archiveDraft)
                    .forStaff(),
            signedIn(CONFIGURATION + "/texts", "plain", "admin", "/staff/annual-conference/configuration/texts")
                    .forStaff(),
            signedIn(CONFIGURATION + "/dates", "plain", "admin", "/staff/annual-conference/configuration/dates")
                    .forStaff(),
            signedIn(CONFIGURATION + "/venue", "plain", "admin", "/staff/annual-conference/configuration/venue")
                    .forStaff(),
            signedIn(CONFIGURATION + "/rooms", "twelve", "admin", "/staff/annual-conference/configuration/rooms")
                    .forStaff(),
            signedIn(
                            CONFIGURATION + "/rooms/{number}",
                            "first",
                            "admin",
                            "/staff/annual-conference/configuration/rooms/1")
                    .forStaff(),
            signedIn(CONFIGURATION + "/policies", "plain", "admin", "/staff/annual-conference/configuration/policies")
                    .forStaff(),
            signedIn(CONFIGURATION + "/quotas", "plain", "admin", "/staff/annual-conference/configuration/quotas")
                    .forStaff(),
            signedIn(CONFIGURATION + "/prices", "plain", "admin", "/staff/annual-conference/configuration/prices")
                    .forStaff(),
            signedIn(CONFIGURATION + "/types", "seven", "admin", "/staff/annual-conference/configuration/types")
                    .forStaff(),
            wrong(CONFIGURATION + "/rooms/{number}", "no tick", Drafts::noTick),
            wrong(CONFIGURATION + "/types", "no amount", Drafts::noAmount),
            signedIn(CONFIGURATION + "/add-ons", "plain", "admin", "/staff/annual-conference/configuration/add-ons")
                    .forStaff(),
            wrong(EVENTS, "empty form", SettingUp::emptyForm),
            wrong(CONFIGURATION, "published too early", SettingUp::tooEarly),
            scene(CONFIGURATION + "/types", "nothing to choose from", SettingUp::noPhaseAndNoQuota)
                    .forStaff(),
            wrong(CONFIGURATION + "/quotas", "half filled", SettingUp::halfAQuota),
            scene("/events/{slug}", "archived", Drafts::archived));

    private SettingUp() {}

    private static void emptyForm(Stage stage) {
        stage.as("admin").open(EVENTS).press("create-go");
    }

    private static void tooEarly(Stage stage) {
        stage.as("admin").open(Drafts.bare(stage)).press("go");
    }

    private static void archiveDraft(Stage stage) {
        stage.as("admin").open(Drafts.bare(stage) + "/archive");
    }

    private static void noPhaseAndNoQuota(Stage stage) {
        stage.as("admin").open(Drafts.bare(stage) + "/types");
    }

    private static void halfAQuota(Stage stage) {
        stage.as("admin").open("/staff/annual-conference/configuration/quotas");
        stage.page().locator("input[name$='.name']").last().fill("House");
        stage.press("save");
    }
}
