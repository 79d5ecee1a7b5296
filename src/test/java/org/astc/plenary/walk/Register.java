package org.astc.plenary.walk;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** How the pages on organizations and people come about that no address alone brings. */
final class Register {
    private static final String ORGANIZATIONS = "/staff/organizations";

    private Register() {}

    static void organization(Stage stage) {
        first(stage.as("registration"), ORGANIZATIONS);
    }

    static void membershipWrong(Stage stage) {
        organization(stage);
        stage.type("memberFrom", "2027-01-01").press("join");
    }

    static void organizationWrong(Stage stage) {
        stage.as("registration")
                .open(ORGANIZATIONS + "/new")
                .type("country", "Atlantis")
                .press("save");
    }

    static void organizationChange(Stage stage) {
        organization(stage);
        stage.open(stage.page().url() + "/edit");
    }

    static void person(Stage stage) {
        first(stage.as("registration"), "/staff/people?who=visitor");
    }

    static void preview(Stage stage) {
        look(
                stage,
                "E-mail,Name,Role,Organization\nann@lumenworks.example,Ann Lumen,x,\nnobody,Bob,x,\n,,,\nx@y,Carl,x,\n"
                        + "zoe@lumenworks.example,,x,Nowhere at All\n");
    }

    static void nothingToImport(Stage stage) {
        look(stage, "E-mail,Name\nnobody,Bob\n");
    }

    static void imported(Stage stage) {
        String address = Scenes.address("roster");
        look(stage, "E-mail,Name\n" + address + ",Ann Lumen\n");
        String roster = stage.page().url();
        stage.press("go");
        for (int i = 0; i < 300; i++) {
            stage.open(roster);
            if (stage.page().locator(".notice.ok").count() > 0) {
                return;
            }
            stage.page().waitForTimeout(200);
        }
        throw new AssertionError("the roster is not imported after a minute");
    }

    static void noTable(Stage stage) {
        send(stage, "people", "This is no table\n");
    }

    static void noRoster(Stage stage) {
        send(stage, "organizations", "country\nCA\n");
    }

    static void houses(Stage stage) {
        send(
                stage,
                "organizations",
                "Name;Type;Country\nLumen Works " + Scenes.address("house") + ";Zoo;Canada\nNew One;Cinema;Atlantis\n");
    }

    private static void look(Stage stage, String roster) {
        send(stage, "people", roster);
    }

    private static void send(Stage stage, String what, String roster) {
        stage.as("registration").open("/staff/" + what + "/import");
        stage.page()
                .locator("#file")
                .setInputFiles(new FilePayload("roster.csv", "text/csv", roster.getBytes(StandardCharsets.UTF_8)));
        stage.press("look");
    }

    private static void first(Stage stage, String list) {
        stage.open(list);
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }
}
