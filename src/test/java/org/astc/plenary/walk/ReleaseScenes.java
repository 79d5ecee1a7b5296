package org.astc.plenary.walk;

import org.astc.plenary.e2e.Store;

/** How the states of releases come about. */
final class ReleaseScenes {
    private static final String NEW = "/staff/webinar/inclusion/releases/new";

    private ReleaseScenes() {}

    static void nothingChosen(Stage stage) {
        stage.as("inclusion").open(NEW).type("title", "Who came").press("go");
    }

    static void draft(Stage stage) {
        stage.as("inclusion").open(NEW).type("title", "Who came");
        stage.page().locator("input[value='gender*role']").check();
        stage.press("go");
        stage.undoing(() -> Store.of(stage.plenary().process())
                .execute("delete from release_plan where status in ('DRAFT', 'ABANDONED')"
                        + " and specification like '%Who came%'"));
    }

    static void notMeant(Stage stage) {
        draft(stage);
        stage.page().locator("summary").last().click();
        stage.press("abandon");
    }

    static void abandoned(Stage stage) {
        draft(stage);
        stage.page().locator("summary").last().click();
        stage.tick("forgoing").press("abandon");
    }

    static void released(Stage stage) {
        stage.as("inclusion2").open("/staff/annual-conference-last-year/inclusion/releases");
        stage.page().locator("tbody a").first().click();
        stage.page().waitForURL("**/releases/*-*");
    }
}
