package org.astc.plenary.walk;

import java.util.List;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;

/** How the states of exports and jobs come about. */
final class JobScenes {
    private static final String EXPORT = "/staff/webinar/registrations/export";

    private JobScenes() {}

    static void noColumn(Stage stage) {
        stage.as("registration").open(EXPORT);
        stage.page().locator("input[name=column]").all().forEach(box -> box.uncheck());
        stage.press("go");
    }

    static void saved(Stage stage) {
        stage.as("finance")
                .open(EXPORT + "?status=confirmed")
                .type("name", "Badges at the door")
                .press("save");
        stage.undoing(() -> Store.of(stage.plenary().process())
                .execute("delete from saved_columns where name = 'Badges at the door'"));
    }

    static void list(Stage stage) {
        done(stage);
        placed(stage, Jobs.running(stage.plenary(), "registration"));
        stage.open("/staff/jobs");
    }

    static void running(Stage stage) {
        show(stage, Jobs.running(stage.plenary(), "registration"));
    }

    static void begun(Stage stage) {
        show(
                stage,
                Jobs.placed(
                        stage.plenary(),
                        "registration",
                        "status, done, claimed_by, claimed_until, started_at",
                        "'RUNNING', 0, uuid(), '2199-01-01', utc_timestamp(6)"));
    }

    static void stopping(Stage stage) {
        running(stage);
        stage.press("cancel");
    }

    static void done(Stage stage) {
        Visitor staff = stage.plenary().visitor();
        SignIn.as(staff, "registration");
        String job = Jobs.export(staff, "webinar", "xlsx", List.of("code", "name"), "");
        Jobs.file(staff, job);
        show(stage, job);
    }

    static void failed(Stage stage) {
        show(stage, over(stage, "status, failure", "'FAILED', 'platform.job.broken'"));
    }

    static void cancelled(Stage stage) {
        show(stage, over(stage, "status", "'CANCELLED'"));
    }

    static void gone(Stage stage) {
        show(
                stage,
                over(
                        stage,
                        "status, result_name, result_type, result_size, result_until",
                        "'DONE', 'registrations.csv', 'text/csv', 1, utc_timestamp(6) - interval 1 day"));
    }

    /** The door may not have what it once asked for. */
    static void withheld(Stage stage) {
        String job = placed(
                stage,
                Jobs.placed(
                        stage.plenary(),
                        "door",
                        "status, done, total, started_at, ended_at",
                        "'DONE', 5, 5, utc_timestamp(6), utc_timestamp(6)"));
        stage.as("door").open(job);
    }

    private static String over(Stage stage, String columns, String values) {
        return Jobs.placed(
                stage.plenary(),
                "registration",
                columns + ", done, total, started_at, ended_at",
                values + ", 700, 5000, utc_timestamp(6), utc_timestamp(6)");
    }

    private static void show(Stage stage, String job) {
        stage.as("registration").open(placed(stage, job));
    }

    private static String placed(Stage stage, String job) {
        stage.undoing(() -> Jobs.remove(stage.plenary(), job));
        return job;
    }
}
