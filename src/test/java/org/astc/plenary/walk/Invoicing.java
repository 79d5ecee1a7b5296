package org.astc.plenary.walk;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.walk.Bookings.Booked;

/** How the pages come about that show what is to be paid. */
final class Invoicing {
    private Invoicing() {}

    static void orderOnInvoice(Stage stage) {
        stage.open(booked(stage).page());
    }

    /** What costs something is chosen, so that the form asks about the invoice. */
    static void costsChosen(Stage stage) {
        stage.open("/events/annual-conference/register").tick("type-one-day");
    }

    /** Just bought over the form, for a house with an address of several lines. */
    static void lastStep(Stage stage) {
        costsChosen(stage);
        stage.type("name", "Ngozi Lindqvist-Featherstonehaugh")
                .type("email", Scenes.address("house"))
                .type("purchaseOrder", "PO-2027-0815")
                .type("billingAddress", "Lumen Works\nAccounts payable\n12 Sagebrush Avenue, Juniper Flats")
                .tick("policy-code-of-conduct")
                .press("go");
    }

    static void invoiceOfHouse(Stage stage) {
        lastStep(stage);
        stage.open(stage.page().url().replaceFirst("\\?", "/invoice?"));
    }

    static void orderPaid(Stage stage) {
        Booked order = booked(stage);
        atTheDesk(stage, order);
        stage.press("paid");
        stage.open(order.page());
    }

    static void invoice(Stage stage) {
        stage.open(sheet(booked(stage), "invoice"));
    }

    static void receipt(Stage stage) {
        Booked order = booked(stage);
        atTheDesk(stage, order);
        stage.press("paid");
        stage.open(sheet(order, "receipt"));
    }

    static void atTheDesk(Stage stage) {
        atTheDesk(stage, booked(stage));
    }

    static void atTheDeskWrong(Stage stage) {
        atTheDesk(stage);
        stage.type("effectiveOn", "2099-01-01").press("paid");
    }

    static void paid(Stage stage) {
        atTheDesk(stage);
        stage.press("paid");
    }

    static void takenBack(Stage stage) {
        paid(stage);
        takeBack(stage);
    }

    static void noReason(Stage stage) {
        paid(stage);
        stage.press("back");
    }

    static void receiptTakenBack(Stage stage) {
        Booked order = booked(stage);
        atTheDesk(stage, order);
        stage.press("paid");
        takeBack(stage);
        stage.open(sheet(order, "receipt"));
    }

    private static void takeBack(Stage stage) {
        stage.type("reason", "The transfer was for another invoice").press("back");
    }

    private static void atTheDesk(Stage stage, Booked order) {
        stage.as("finance").open("/staff/workshop/payments?words=" + order.code());
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }

    private static String sheet(Booked order, String which) {
        return "/orders/" + order.code() + "/" + which + "?key=" + order.secret();
    }

    static void ownPageNotPaid(Stage stage) {
        String email = Scenes.address("unpaid");
        booked(stage, "annual-conference", "online", email);
        stage.open(Scenes.mailedLink(stage, email));
    }

    /** What needs a person stands first; one invoice is overdue meanwhile. */
    static void overview(Stage stage) {
        Store store = Store.of(stage.plenary().process());
        String one = " where id = '"
                + store.text("select i.id from invoice i join event e on e.id = i.event_id"
                        + " where e.slug = 'annual-conference' and i.status = 'OPEN' order by i.number desc limit 1")
                + "'";
        String due = store.text("select due_on from invoice" + one);
        store.execute("update invoice set due_on = utc_date() - interval 5 day" + one);
        stage.undoing(() -> store.execute("update invoice set due_on = '" + due + "'" + one));
        stage.as("finance").open("/staff/annual-conference");
    }

    private static Booked booked(Stage stage) {
        return booked(stage, "workshop", "member", Scenes.address("invoice"));
    }

    private static Booked booked(Stage stage, String slug, String type, String email) {
        Booked held = Bookings.hold(stage.plenary(), slug, type, email, 1);
        HttpResponse<String> answer = stage.plenary()
                .visitor()
                .json(
                        "POST",
                        "/api/v1/orders/" + held.code() + "/confirm",
                        "{\"payment\":\"offline\",\"acceptedPolicies\":[\"code-of-conduct\"],"
                                + "\"purchaseOrder\":\"PO-2027-0815\"}",
                        "Authorization",
                        "Order " + held.secret());
        if (!new Gson().fromJson(answer.body(), JsonObject.class).has("invoice")) {
            throw new AssertionError(answer.body());
        }
        return held;
    }
}
