package org.astc.plenary.walk;

import java.util.concurrent.atomic.AtomicInteger;
import org.astc.plenary.e2e.Authenticator;
import org.astc.plenary.e2e.SecondFactor;
import org.astc.plenary.e2e.Store;

/** How the states of second factor and tokens come about. */
final class AccountScenes {
    private static final AtomicInteger NEXT = new AtomicInteger(40);

    private AccountScenes() {}

    static void codeAsked(Stage stage) {
        askedFor(stage);
    }

    static void codeWrong(Stage stage) {
        askedFor(stage);
        stage.type("code", "000000").press("go");
    }

    static void begun(Stage stage) {
        begin(stage);
    }

    static void firstCodeWrong(Stage stage) {
        begin(stage);
        stage.type("code", "000000").press("confirm");
    }

    static void codesShown(Stage stage) {
        begin(stage);
        stage.type("code", Authenticator.with(stage.page().content()).code()).press("confirm");
    }

    static void on(Stage stage) {
        codesShown(stage);
        stage.open("/my/second-factor");
    }

    static void tokenMade(Stage stage) {
        stage.as("admin").open("/staff/webinar/tokens");
        stage.type("name", "Badge printer").tick("s-see-registrations").press("go");
        stage.undoing(() ->
                Store.of(stage.plenary().process()).execute("delete from api_token where name = 'Badge printer'"));
    }

    static void tokenWrong(Stage stage) {
        stage.as("admin").open("/staff/webinar/tokens").type("name", "Nothing").press("go");
    }

    static void lostFactorOfNobody(Stage stage) {
        stage.as("admin").open("/staff/second-factor");
        stage.type("email", "nobody@plenary.example").tick("sure").press("go");
    }

    private static void begin(Stage stage) {
        String box = somebody();
        stage.undoing(() -> takeAway(stage, box));
        stage.as(box).open("/my/second-factor").press("begin");
    }

    private static void askedFor(Stage stage) {
        String box = somebody();
        stage.undoing(SecondFactor.of(stage.plenary(), box)::close);
        stage.as(box).open("/sign-in/code");
    }

    private static void takeAway(Stage stage, String box) {
        Store store = Store.of(stage.plenary().process());
        String account = " where account_id = (select id from account where email = '" + box + "@plenary.example')";
        store.execute("delete from recovery_code" + account);
        store.execute("delete from second_factor" + account);
    }

    /** A reviewer whom no other scene uses at this moment: 40 to 59 in turn. */
    private static String somebody() {
        return "reviewer" + (40 + NEXT.getAndIncrement() % 20);
    }
}
