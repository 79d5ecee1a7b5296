package org.astc.plenary.walk;

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

    private static void first(Stage stage, String list) {
        stage.open(list);
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }
}
