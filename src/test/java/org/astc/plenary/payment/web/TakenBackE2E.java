package org.astc.plenary.payment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** A payment that was recorded for the wrong invoice is taken back at the desk. */
@PlenaryRuns
class TakenBackE2E {
    private static final String DESK = "/staff/workshop/payments/";
    private static final String WHY = "The transfer was for another <invoice>";

    @Test
    void whatWasRecordedByMistakeIsTakenBackWithAReasonAndTheBuyerHearsOfIt(Plenary plenary) {
        Visitor buyer = plenary.visitor();
        String email = email();
        Ordering.Held held = Ordering.hold(buyer, "workshop", type(buyer), new Ordering.Who("Open Again", email));
        String path = DESK + number(buyer, held);
        Visitor finance = as(plenary, "finance");
        assertThat(finance.get(path).body()).doesNotContain("Take this payment back");
        assertThat(mark(finance, path).statusCode()).isEqualTo(303);
        assertThat(Letters.await(buyer, email, 3)).contains("Receipt for invoice");

        String paid = finance.get(path).body();
        assertThat(paid).contains("Take this payment back", "maxlength=\"200\"");
        String seen = value(paid, "version");
        HttpResponse<String> without = takeBack(finance, path, seen, " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("href=\"#reason\"", "Say why the payment is taken back");
        assertThat(takeBack(finance, path, seen, "x".repeat(201)).body()).contains("Use at most 200 characters");
        assertThat(takeBack(as(plenary, "registration"), path, seen, WHY).statusCode())
                .isEqualTo(403);
        assertThat(takeBack(finance, path, seen, WHY).statusCode()).isEqualTo(303);
        HttpResponse<String> twice = takeBack(finance, path, seen, WHY);
        assertThat(twice.statusCode()).isEqualTo(303);
        assertThat(twice.headers().firstValue("Location")).hasValue(path + "?done=taken-back");
        assertThat(takeBack(finance, path, seen, "Another reason").statusCode()).isEqualTo(422);
        HttpResponse<String> slower = takeBack(as(plenary, "admin"), path, seen, WHY);
        assertThat(slower.statusCode()).isEqualTo(422);
        assertThat(slower.body()).contains("Somebody else has just changed this invoice");

        assertThat(finance.get(path + "?done=taken-back").body())
                .contains("The payment is taken back", "Payments taken back", "Mark as paid", "transfer 17")
                .contains("The transfer was for another &lt;invoice&gt;", "Payment taken back");
        JsonNode order = order(buyer, held);
        assertThat(order.get("status").asText()).isEqualTo("AWAITING_PAYMENT");
        assertThat(order.get("payments")).isEmpty();
        String receipt = "/orders/" + held.code() + "/receipt?key=" + held.secret();
        assertThat(buyer.get(receipt).body())
                .contains("This receipt is no longer valid", "/orders/" + held.code() + "/invoice?key=")
                .doesNotContain("We received your payment");
        assertThat(buyer.get("/orders/" + held.code() + "?key=" + held.secret()).body())
                .contains("Please pay by")
                .doesNotContain("Open the receipt");
        assertThat(Letters.await(buyer, email, 4)).contains("Open again: invoice", "was recorded by mistake");

        assertThat(mark(finance, path).statusCode()).isEqualTo(303);
        assertThat(order(buyer, held).get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(buyer.get(receipt).body()).contains("We received your payment");
    }

    @Test
    @Screen(width = 320)
    void thePageIsAccessible(Page page, Plenary plenary) {
        Visitor buyer = plenary.visitor();
        Ordering.Held held = Ordering.hold(buyer, "workshop", type(buyer), new Ordering.Who("Open Again", email()));
        String path = DESK + number(buyer, held);
        Visitor finance = as(plenary, "finance");
        assertThat(mark(finance, path).statusCode()).isEqualTo(303);
        SignIn.as(page, "finance");

        page.navigate(path);
        Accessible.check(page);
        page.getByLabel("Reason").fill("The transfer was for another invoice");
        page.locator("#back").click();
        page.waitForURL("**?done=taken-back");
        Accessible.check(page);
        Screenshots.take(page, "taken-back-320");
        page.navigate("/orders/" + held.code() + "/receipt?key=" + held.secret());
        Accessible.check(page);
    }

    private static HttpResponse<String> takeBack(Visitor staff, String path, String seen, String reason) {
        return staff.post(
                path,
                Map.of(
                        "take-back", "take-back",
                        "back", "",
                        "version", seen,
                        "reason", reason,
                        "jakarta.faces.ViewState", "stateless"));
    }

    private static HttpResponse<String> mark(Visitor staff, String path) {
        String form = staff.get(path).body();
        return staff.post(
                path,
                Map.of(
                        "mark", "mark",
                        "paid", "",
                        "version", value(form, "version"),
                        "effectiveOn", value(form, "effectiveOn"),
                        "reference", "transfer 17",
                        "jakarta.faces.ViewState", "stateless"));
    }

    private static String value(String page, String field) {
        Matcher value = Pattern.compile("name=\"" + field + "\"[^>]*value=\"([0-9-]+)\"")
                .matcher(page);
        assertThat(value.find()).as(field).isTrue();
        return value.group(1);
    }

    /** Says yes to the order and returns the number of its invoice. */
    private static String number(Visitor buyer, Ordering.Held held) {
        HttpResponse<String> answer = buyer.json(
                "POST",
                "/api/v1/orders/" + held.code() + "/confirm",
                "{\"payment\":\"offline\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                "Authorization",
                "Order " + held.secret());
        return Ordering.json(answer).at("/invoice/number").asText();
    }

    private static JsonNode order(Visitor buyer, Ordering.Held held) {
        return Ordering.json(buyer.get("/api/v1/orders/" + held.code(), "Authorization", "Order " + held.secret()));
    }

    private static String type(Visitor visitor) {
        return Ordering.json(visitor.get("/api/v1/events/workshop/registration-types"))
                .at("/types/0/code")
                .asText();
    }

    private static String email() {
        return "again." + UUID.randomUUID().toString().substring(0, 8) + "@museum.example";
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
