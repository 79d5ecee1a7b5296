package org.astc.plenary.walk;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.astc.plenary.walk.Bookings.Booked;

/** How the pages come about that show what is to be paid. */
final class Invoicing {
    private Invoicing() {}

    static void orderOnInvoice(Stage stage) {
        stage.open(booked(stage).page());
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

    private static void atTheDesk(Stage stage, Booked order) {
        stage.as("finance").open("/staff/workshop/payments?words=" + order.code());
        stage.open(stage.page().locator("tbody th a").first().getAttribute("href"));
    }

    private static String sheet(Booked order, String which) {
        return "/orders/" + order.code() + "/" + which + "?key=" + order.secret();
    }

    private static Booked booked(Stage stage) {
        Booked held = Bookings.hold(stage.plenary(), "workshop", "member", Scenes.address("invoice"), 1);
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
