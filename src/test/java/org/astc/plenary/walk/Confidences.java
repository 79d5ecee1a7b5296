package org.astc.plenary.walk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the pages come about on which people tell something in confidence. */
final class Confidences {
    private static final Pattern OWN = Pattern.compile("/registrations/([A-Z2-9]+)\\?key=([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern CHANGE =
            Pattern.compile("/registrations/address/[0-9a-f-]{36}\\?key=[A-Za-z0-9_-]{43}");

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

    static void code(Stage stage) {
        stage.open(Somebody.registered(stage, "code").codePage());
    }

    static void told(Stage stage) {
        Somebody person = Somebody.registered(stage, "told");
        stage.open(person.access())
                .type("words", "A seat near the door, please.")
                .tick("need-chair")
                .press("send");
        stage.open(person.codePage()).press("send");
        String digits = Post.links(stage.plenary(), person.email(), CODE, 1).get(0);
        stage.type("digits", digits).press("enter");
    }

    static void aboutYou(Stage stage) {
        stage.open(Somebody.registered(stage, "about").aboutYou(""));
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
