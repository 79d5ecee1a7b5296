package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.scene;
import static org.astc.plenary.walk.Walked.signedIn;
import static org.astc.plenary.walk.Walked.wrong;

import java.util.List;

/** The pages on which the committee reads and writes, and on which the chair leads it. */
final class ReviewScenes {
    private static final String LEAD = "/staff/{slug}/review";
    private static final String NEXT = "/staff/annual-conference-next/review";

    static final List<Walked> PLACES = List.of(
            signedIn("/review", "half done", "reviewer1", "/review").forStaff(),
            signedIn("/review", "on no committee", "chair", "/review").forStaff(),
            scene("/review/{id}", "to read", ReviewScenes::toRead).forStaff(),
            wrong("/review/{id}", "points missing", ReviewScenes::pointsMissing),
            signedIn(LEAD, "under way", "program", NEXT).forStaff(),
            signedIn(LEAD, "no round", "program", "/staff/webinar/review").forStaff(),
            wrong(LEAD, "nobody's address", ReviewScenes::nobodysAddress),
            signedIn(LEAD + "/new", "plain", "program", NEXT + "/new").forStaff(),
            wrong(LEAD + "/new", "nothing said", ReviewScenes::nothingSaid),
            signedIn(LEAD + "/blind", "some", "program", NEXT + "/blind").forStaff(),
            signedIn(LEAD + "/blind", "none", "program", "/staff/webinar/review/blind")
                    .forStaff(),
            scene(LEAD + "/blind/{code}", "found", ReviewScenes::found).forStaff());

    private ReviewScenes() {}

    private static void toRead(Stage stage) {
        stage.as("reviewer1").open("/review");
        stage.page().locator("tr:has(.tag.info) a").first().click();
        stage.page().waitForURL("**/review/*");
    }

    private static void pointsMissing(Stage stage) {
        toRead(stage);
        stage.press("submit");
    }

    private static void nobodysAddress(Stage stage) {
        stage.as("program").open(NEXT).type("email", "nobody").press("go");
    }

    private static void nothingSaid(Stage stage) {
        stage.as("program").open(NEXT + "/new").press("go");
    }

    private static void found(Stage stage) {
        stage.as("program").open(NEXT + "/blind");
        stage.page().locator("tbody a").first().click();
        stage.page().waitForURL("**/review/blind/*");
    }
}
