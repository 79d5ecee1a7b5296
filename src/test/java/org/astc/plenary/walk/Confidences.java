package org.astc.plenary.walk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Store;

/** How the pages come about on which people tell something in confidence. */
final class Confidences {
    private static final Pattern OWN = Pattern.compile("/registrations/([A-Z2-9]+)\\?key=([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern CHANGE =
            Pattern.compile("/registrations/address/[0-9a-f-]{36}\\?key=[A-Za-z0-9_-]{43}");

    private static final String REPLY =
            "Two interpreters work with you on both days.\nThe tour of the old tower has steps; we cannot change that.";

    private Confidences() {}

    /** A person with a place: the address, and the code and key of the own page. */
    private record Somebody(String email, String code, String key) {
        static Somebody registered(Stage stage, String who) {
            String email = Scenes.address(who);
            Scenes.confirmed(stage, email);
            Matcher link =
                    OWN.matcher(Post.links(stage.plenary(), email, OWN, 1).get(0));
            link.find();
            return new Somebody(email, link.group(1), link.group(2));
        }

        String access() {
            return "/registrations/" + code + "/access?key=" + key;
        }

        String codePage() {
            return "/registrations/" + code + "/code?key=" + key + "&next=access";
        }

        String aboutYou(String below) {
            return "/events/webinar/about-you" + below + "?registration=" + code + "&key=" + key;
        }
    }

    static void ask(Stage stage) {
        stage.open(Somebody.registered(stage, "ask").access());
    }

    static void askNothing(Stage stage) {
        ask(stage);
        stage.press("send");
    }

    static void sent(Stage stage) {
        ask(stage);
        stage.type("words", "A seat near the door, please.").press("send");
    }

    static void codeWrong(Stage stage) {
        code(stage);
        stage.type("digits", "0000 0000").press("enter");
    }

    static void code(Stage stage) {
        stage.open(Somebody.registered(stage, "code").codePage());
    }

    static void told(Stage stage) {
        Somebody person = Somebody.registered(stage, "told");
        stage.open(person.access())
                .type("words", "A seat near the door, please.")
                .tick("need-chair")
                .press("send");
        enterCode(stage, person);
    }

    /** The desk has said what is arranged, and what is not. */
    static void replied(Stage stage) {
        Somebody person = Somebody.registered(stage, "replied");
        stage.open(person.access()).type("words", "An interpreter, please.").press("send");
        try (Stage desk = stage.another()) {
            desk.as("access")
                    .open(request(stage, person))
                    .type("message", REPLY)
                    .tick("status-arranged")
                    .press("move");
        }
        enterCode(stage, person);
    }

    static void messageTooLong(Stage stage) {
        Somebody person = Somebody.registered(stage, "long");
        stage.open(person.access()).type("words", "An interpreter, please.").press("send");
        stage.as("access").open(request(stage, person));
        stage.page().locator("#message").evaluate("field => field.removeAttribute('maxlength')");
        stage.type("message", REPLY.repeat(20)).press("move");
    }

    private static String request(Stage stage, Somebody person) {
        return "/staff/webinar/access/"
                + Store.of(stage.plenary().process())
                        .text("select a.code from access_request a join registration r on r.id = a.registration_id"
                                + " where r.code = '" + person.code() + "'")
                + "?for=arrange";
    }

    private static void enterCode(Stage stage, Somebody person) {
        stage.open(person.codePage()).press("send");
        String digits = Post.links(stage.plenary(), person.email(), CODE, 1).get(0);
        stage.type("digits", digits).press("enter");
    }

    static void dataWithCode(Stage stage) {
        Somebody person = Somebody.registered(stage, "data");
        enterCode(stage, person);
        stage.open(person.access().replace("/access?", "/data?"));
    }

    static void aboutYou(Stage stage) {
        stage.open(Somebody.registered(stage, "about").aboutYou(""));
    }

    static void aboutYouDone(Stage stage) {
        answered(stage, "done");
    }

    static void aboutYouShown(Stage stage) {
        Somebody person = answered(stage, "shown");
        enterCode(stage, person);
        stage.open(person.aboutYou("") + "&done=1");
    }

    /** Back at the beginning, with answers to review. */
    static void aboutYouReview(Stage stage) {
        Somebody person = answered(stage, "review");
        enterCode(stage, person);
        stage.open(person.aboutYou(""));
    }

    static void withdrawing(Stage stage) {
        stage.open(Somebody.registered(stage, "withdraw").aboutYou("/delete"));
    }

    static void nothingChosen(Stage stage) {
        stage.open(Somebody.registered(stage, "nothing").aboutYou("/indigenous"))
                .tick("consent")
                .press("save");
    }

    private static Somebody answered(Stage stage, String who) {
        Somebody person = Somebody.registered(stage, who);
        stage.open(person.aboutYou("/age")).tick("age-35-44").tick("consent").press("stop");
        return person;
    }

    static void race(Stage stage) {
        stage.open(Somebody.registered(stage, "race").aboutYou("/race"));
    }

    static void origin(Stage stage) {
        stage.open(Somebody.registered(stage, "origin").aboutYou("/origin"));
    }

    static void withoutConsent(Stage stage) {
        race(stage);
        stage.tick("race-asian").press("save");
    }

    static void opened(Stage stage) {
        stage.as("access").open("/staff/annual-conference/access");
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }

    static void notMoved(Stage stage) {
        opened(stage);
        stage.press("move");
    }

    static void closed(Stage stage) {
        stage.as("access").open("/staff/annual-conference/access");
        String link = stage.page().locator("tbody th a").first().getAttribute("href");
        stage.open(link.substring(0, link.indexOf('?')));
    }

    static void addressChanged(Stage stage) {
        Somebody person = Somebody.registered(stage, "moved");
        try (Stage staff = stage.another()) {
            staff.as("registration").open("/staff/webinar/registrations/" + person.code());
            staff.type("email", Scenes.address("new")).press("save");
        }
        stage.open(Post.links(stage.plenary(), person.email(), CHANGE, 1).get(0));
    }
}
