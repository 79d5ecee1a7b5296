package org.astc.plenary.walk;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.walk.Bookings.Booked;

/** How the states come about that no address alone brings. */
final class Scenes {
    private static final Pattern SIGN_IN = Pattern.compile("/sign-in/[0-9a-f-]{36}\\?key=[A-Za-z0-9_-]{43}");
    private static final Pattern OWN = Pattern.compile("/registrations/[A-Z2-9]+\\?key=[A-Za-z0-9_-]{43}");

    private Scenes() {}

    static void signInRefused(Stage stage) {
        stage.open("/sign-in")
                .type("email", "admin@plenary.example")
                .type("password", "not it")
                .press("go");
    }

    static void signInLinkSent(Stage stage) {
        askForLink(stage, address("sent"));
    }

    static void signInLinkReady(Stage stage) {
        String email = address("ready");
        askForLink(stage, email);
        stage.open(Post.links(stage.plenary(), email, SIGN_IN, 1).get(0));
    }

    static void signInLinkSpent(Stage stage) {
        String email = address("spent");
        askForLink(stage, email);
        String link = Post.links(stage.plenary(), email, SIGN_IN, 1).get(0);
        stage.open(link).press("go").open(link);
    }

    static void myPlaces(Stage stage) {
        confirmed(stage, "finance@plenary.example");
        stage.as("finance").open("/my");
    }

    static void eraseNotSure(Stage stage) {
        stage.as("attendee").open("/my/data/erase").press("go");
    }

    static void ownData(Stage stage) {
        stage.open(ownLink(stage).replace("?", "/data?"));
    }

    static void ownErasure(Stage stage) {
        stage.open(ownLink(stage).replace("?", "/data/erase?"));
    }

    static void teamWrong(Stage stage) {
        stage.as("admin").open("/staff/webinar/team").type("email", "nobody").press("go");
    }

    static void teamMember(Stage stage) {
        openMember(stage, "Dora Door");
    }

    static void lastAdministrator(Stage stage) {
        openMember(stage, "Ada Administrator");
        stage.press("go");
    }

    private static void openMember(Stage stage, String name) {
        stage.as("admin").open("/staff/webinar/team");
        stage.open(stage.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .locator("td a")
                .first()
                .getAttribute("href"));
    }

    private static void askForLink(Stage stage, String email) {
        stage.open("/sign-in").type("link-email", email).press("send");
    }

    static void passwordTooEasy(Stage stage) {
        stage.as("attendee").open("/my/password").type("password", "password").press("go");
    }

    static void registerWrong(Stage stage) {
        stage.open("/events/webinar/register").type("email", "hanh.nguyen").press("go");
    }

    static void soldOut(Stage stage) {
        full(stage);
        stage.open("/events/museum-tour/register");
    }

    static void fullEvent(Stage stage) {
        full(stage);
        stage.open("/events/museum-tour");
    }

    private static void full(Stage stage) {
        Plenary plenary = stage.plenary();
        Booked all = Bookings.hold(plenary, "museum-tour", "visitor", address("all"), 30);
        stage.undoing(() -> Bookings.release(plenary, all));
    }

    static void orderHeld(Stage stage) {
        stage.open(Bookings.hold(stage.plenary(), "webinar", "participant", address("held"), 3)
                .page());
    }

    static void orderReleased(Stage stage) {
        Booked order = Bookings.hold(stage.plenary(), "webinar", "participant", address("released"), 1);
        Bookings.release(stage.plenary(), order);
        stage.open(order.page());
    }

    static void orderConfirmed(Stage stage) {
        stage.open(confirmed(stage, address("confirmed")).page());
    }

    static void ownPage(Stage stage) {
        stage.open(ownLink(stage));
    }

    static void ownPageJoiningLater(Stage stage) {
        String email = address("later");
        Bookings.confirmed(stage.plenary(), "annual-conference", "student-volunteer", email);
        stage.open(mailedLink(stage, email));
    }

    static void ownPageStale(Stage stage) {
        String link = ownLink(stage);
        stage.open(link).type("name", "Somebody Else");
        try (Stage other = stage.another()) {
            other.open(link).type("name", "Meanwhile Changed").press("save");
        }
        stage.press("save");
    }

    static void detail(Stage stage) {
        confirmed(stage, address("detail"));
        stage.as("registration").open("/staff/webinar/registrations");
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }

    /** Somebody who had a place was erased; staff look at it. */
    static void erased(Stage stage) {
        String own = ownLink(stage);
        stage.open(own.replace("?", "/data/erase?")).tick("sure").press("go");
        stage.as("registration").open("/staff/webinar" + own.replaceFirst("\\?.*", ""));
    }

    static void erasedInList(Stage stage) {
        erased(stage);
        stage.open("/staff/webinar/registrations");
    }

    static void detailWrong(Stage stage) {
        detail(stage);
        stage.type("name", "").type("email", "nobody").press("save");
    }

    static String ownLink(Stage stage) {
        String email = address("own");
        confirmed(stage, email);
        return mailedLink(stage, email);
    }

    /** The way to the own page, as it was mailed to the address. */
    static String mailedLink(Stage stage, String email) {
        List<String> links = Post.links(stage.plenary(), email, OWN, 1);
        return links.get(0);
    }

    static Booked confirmed(Stage stage, String email) {
        return Bookings.confirmed(stage.plenary(), "webinar", "participant", email);
    }

    /** An address that nobody had before. */
    static String address(String who) {
        return "walk." + who + "." + UUID.randomUUID().toString().substring(0, 8) + "@lumenworks.example";
    }
}
