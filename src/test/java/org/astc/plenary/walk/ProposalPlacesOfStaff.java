package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.scene;
import static org.astc.plenary.walk.Walked.signedIn;
import static org.astc.plenary.walk.Walked.wrong;

import java.util.List;
import java.util.UUID;
import org.astc.plenary.e2e.Store;

/** The pages on which staff read what was proposed, make late codes and lay out the call. */
final class ProposalPlacesOfStaff {
    private static final String LIST = "/staff/{slug}/proposals";
    private static final String CODES = "/staff/{slug}/proposals/codes";
    private static final String DETAIL = "/staff/{slug}/proposals/{code}";
    private static final String CALL = "/staff/{slug}/configuration/call";
    private static final String OPEN = "/staff/annual-conference-next/proposals";
    private static final String LAID_OUT = "/staff/annual-conference-next/configuration/call";

    static final List<Walked> PLACES = List.of(
            signedIn(LIST, "full", "program", "/staff/annual-conference/proposals")
                    .forStaff(),
            signedIn(LIST, "as a track chair", "chair", OPEN + "?track=small-museums&order=title")
                    .forStaff(),
            signedIn(LIST, "nothing found", "program", OPEN + "?words=zzzzzz").forStaff(),
            signedIn(LIST, "empty", "program", "/staff/webinar/proposals").forStaff(),
            signedIn(CODES, "one", "program", OPEN + "/codes").forStaff(),
            signedIn(CODES, "none", "program", "/staff/webinar/proposals/codes").forStaff(),
            scene(CODES, "made", ProposalPlacesOfStaff::made).forStaff(),
            wrong(CODES, "wrong", ProposalPlacesOfStaff::codeWrong),
            scene(DETAIL, "with the committee", ProposalPlacesOfStaff::detail).forStaff(),
            wrong(DETAIL, "not sure", ProposalPlacesOfStaff::notSure),
            scene(DETAIL, "withdrawn", ProposalPlacesOfStaff::withdrawn).forStaff(),
            signedIn(CALL, "laid out", "program", LAID_OUT).forStaff(),
            signedIn(CALL, "nothing yet", "program", "/staff/webinar/configuration/call")
                    .forStaff(),
            wrong(CALL, "half a format", ProposalPlacesOfStaff::halfAFormat),
            signedIn(CALL + "/questions", "six", "program", LAID_OUT + "/questions")
                    .forStaff(),
            wrong(CALL + "/questions", "half a question", ProposalPlacesOfStaff::halfAQuestion));

    private ProposalPlacesOfStaff() {}

    private static void made(Stage stage) {
        String note = "walk " + UUID.randomUUID();
        stage.as("program")
                .open(OPEN + "/codes")
                .type("until", "2099-01-31T23:59")
                .type("note", note);
        stage.press("go");
        stage.undoing(
                () -> Store.of(stage.plenary().process()).execute("delete from late_code where note = '" + note + "'"));
    }

    private static void codeWrong(Stage stage) {
        stage.as("program").open(OPEN + "/codes").type("uses", "0").press("go");
    }

    private static void detail(Stage stage) {
        stage.as("program").open(OPEN);
        stage.page().locator("tbody a").first().click();
        stage.page().waitForURL("**/proposals/P-*");
    }

    private static void notSure(Stage stage) {
        detail(stage);
        stage.press("go");
    }

    private static void withdrawn(Stage stage) {
        stage.as("program").open("/staff/annual-conference/proposals?status=withdrawn");
        stage.page().locator("tbody a").first().click();
        stage.page().waitForURL("**/proposals/P-*");
    }

    private static void halfAFormat(Stage stage) {
        stage.as("program").open(LAID_OUT);
        stage.page().locator("input[name^='formats.'][name$='.name']").last().fill("Debate");
        stage.press("save");
    }

    private static void halfAQuestion(Stage stage) {
        stage.as("program").open(LAID_OUT + "/questions");
        stage.page().locator("input[name$='.label']").last().fill("How many chairs?");
        stage.press("save");
    }
}
