package org.astc.plenary.payment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Paying by invoice, seen from outside: over REST, over the pages, and at the desk of those who look after the money.
 */
@PlenaryRuns
class PaymentsE2E {
    private static final String DESK = "/staff/workshop/payments";
    private static final Pattern DAY = Pattern.compile("name=\"effectiveOn\"[^>]*value=\"([0-9-]+)\"");
    private static final Pattern REGISTRATION =
            Pattern.compile("<th[^>]*><a href=\"(/staff/workshop/registrations/[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");

    @Test
    void anOrderOverRestIsInvoicedAndSettledOnceStaffMarkItPaid(Plenary plenary) {
        Visitor partner = plenary.visitor();
        Ordering.Held held = Ordering.hold(partner, "workshop", type(partner), who());

        assertThat(confirm(partner, held, "none").statusCode()).isEqualTo(422);
        assertThat(confirm(partner, held, "none").body()).contains("/problems/payment");
        assertThat(confirm(partner, held, "card").statusCode()).isEqualTo(422);
        JsonNode first = Ordering.json(confirm(partner, held, "offline"));
        JsonNode again = Ordering.json(confirm(partner, held, "offline"));
        assertThat(first.get("status").asText()).isEqualTo("AWAITING_PAYMENT");
        assertThat(first.get("paymentUrl").isNull()).isTrue();
        assertThat(again).isEqualTo(first);
        String number = first.at("/invoice/number").asText();
        String url = first.at("/invoice/url").asText();
        assertThat(number).matches("INV-\\d{6}");
        assertThat(first.at("/invoice/dueOn").asText()).matches("\\d{4}-\\d\\d-\\d\\d");

        HttpResponse<String> page = partner.get(url.substring(url.indexOf("/orders/")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(number, "PO-4711", held.code());
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(partner.get("/orders/" + held.code() + "/invoice").statusCode())
                .isEqualTo(404);
        String receipt = "/orders/" + held.code() + "/receipt?key=" + held.secret();
        assertThat(partner.get(receipt).statusCode()).isEqualTo(404);

        Visitor finance = as(plenary, "finance");
        String detail = DESK + "/" + number;
        assertThat(finance.get(DESK + "?words=" + held.code()).body()).contains(number);
        assertThat(finance.get(DESK + "?words=" + number).body()).contains(held.code());
        String invoice = "href=\"" + detail + "\"";
        Matcher place = REGISTRATION.matcher(
                finance.get("/staff/workshop/registrations?who=" + held.code()).body());
        assertThat(place.find()).isTrue();
        assertThat(finance.get(place.group(1)).body()).contains(invoice);
        assertThat(as(plenary, "door").get(place.group(1)).body())
                .contains(held.code())
                .doesNotContain(number);
        String form = finance.get(detail).body();
        String version = version(form);
        String day = today(form);
        assertThat(mark(finance, detail, version, "2099-01-01").statusCode()).isEqualTo(422);
        assertThat(mark(finance, detail, version, "yesterday").statusCode()).isEqualTo(422);
        HttpResponse<String> early =
                mark(finance, detail, version, LocalDate.parse(day).minusDays(1).toString());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("href=\"#effectiveOn\"", "Money cannot have come before the order was made");
        assertThat(mark(finance, detail, version, day).statusCode()).isEqualTo(303);
        assertThat(mark(as(plenary, "admin"), detail, version, day).statusCode())
                .isEqualTo(422);

        JsonNode settled =
                Ordering.json(partner.get("/api/v1/orders/" + held.code(), "Authorization", "Order " + held.secret()));
        assertThat(settled.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(settled.at("/invoice/number").asText()).isEqualTo(number);
        assertThat(settled.get("payments")).hasSize(1);
        assertThat(settled.at("/payments/0/effectiveOn").asText()).isEqualTo(day);
        assertThat(partner.get("/orders/" + held.code() + "?key=" + held.secret())
                        .body())
                .contains("Paid on", "href=\"/orders/" + held.code() + "/receipt?key=")
                .doesNotContain("Please pay by", "Step 2 of 2");
        assertThat(partner.get(receipt).statusCode()).isEqualTo(200);
        assertThat(finance.get(detail).body()).contains("Invoice paid", "transfer 17");
    }

    @Test
    void whoRegistersOverThePagesSeesThePriceAndGetsInvoiceAndReceiptByMail(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        String email = who().email();
        HttpResponse<String> form = visitor.get("/events/workshop/register");
        assertThat(form.body())
                .contains("id=\"purchaseOrder\"", "id=\"billingAddress\"", "we mail you an invoice", "$")
                .contains("Step 1 of 2: your details. Next: your order.", "Total: the price of what you choose above.")
                .doesNotContain("costly");
        Matcher attempt = Pattern.compile("name=\"attempt\" value=\"([^\"]*)\"").matcher(form.body());
        assertThat(attempt.find()).isTrue();

        HttpResponse<String> sent = visitor.post(
                "/events/workshop/register",
                Map.of(
                        "register", "register",
                        "attempt", attempt.group(1),
                        "type", type(visitor),
                        "name", "Pay Later",
                        "email", email,
                        "purchaseOrder", "PO 12 <b>",
                        "billingAddress", "Lumen Works\r\n12 Sagebrush <b>",
                        "policy-code-of-conduct", "on",
                        "go", "",
                        "jakarta.faces.ViewState", "stateless"));
        assertThat(sent.statusCode()).isEqualTo(303);
        String order = sent.headers().firstValue("Location").orElseThrow();
        String page = visitor.get(order).body();
        assertThat(page)
                .contains("We wait for the payment", "INV-", "PO 12 &lt;b&gt;", "Step 2 of 2: your order.")
                .contains("<h1>Your place is booked</h1>")
                .doesNotContain("Your places are booked");

        assertThat(Letters.await(visitor, email, 2)).contains("Invoice INV-");
        String link = Letters.link(visitor, email, order.replaceAll("\\?.*", "/invoice"));
        assertThat(visitor.get(link).body())
                .contains("Pay Later", "Please pay by", "Lumen Works\n12 Sagebrush &lt;b&gt;")
                .contains("we tell you how to pay by bank transfer or check");
        Visitor finance = as(plenary, "finance");
        String number = Letters.to(visitor, email).replaceAll("(?s).*(INV-\\d{6}).*", "$1");
        assertThat(finance.get(DESK + "/" + number).body()).contains("Lumen Works\n12 Sagebrush &lt;b&gt;");
    }

    @Test
    void anEventThatSaysHowToPaySaysItOnItsOpenInvoices(Plenary plenary) {
        Visitor partner = plenary.visitor();
        Ordering.Held held = Ordering.hold(partner, "annual-conference", "full", who());
        assertThat(confirm(partner, held, "offline").statusCode()).isEqualTo(200);

        assertThat(partner.get("/orders/" + held.code() + "/invoice?key=" + held.secret())
                        .body())
                .contains("Imaginary Bank of the Tides", "Please name INV-")
                .doesNotContain("we tell you how to pay");
    }

    /** S103: a phase of prices ended while the form was open. */
    @Test
    void s103WhoWasShownAnotherPriceIsToldBeforeAnythingIsBooked(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        String email = who().email();
        Matcher attempt = Pattern.compile("name=\"attempt\" value=\"([^\"]*)\"")
                .matcher(visitor.get("/events/workshop/register").body());
        assertThat(attempt.find()).isTrue();
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "register", "register",
                "attempt", attempt.group(1),
                "type", type(visitor),
                "prices", type(visitor) + "=1",
                "name", "Other Price",
                "email", email,
                "policy-code-of-conduct", "on",
                "go", "",
                "jakarta.faces.ViewState", "stateless"));

        HttpResponse<String> told = visitor.post("/events/workshop/register", form);

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains("The price has changed since you opened this page", "href=\"#type\"", "Other Price");
        assertThat(Store.of(plenary.process())
                        .number("select count(*) from orders where status <> 'HELD' and buyer_email = '" + email + "'"))
                .isZero();
        Matcher prices = Pattern.compile("name=\"prices\" value=\"([^\"]*)\"").matcher(told.body());
        assertThat(prices.find()).isTrue();
        form.put("prices", prices.group(1));
        assertThat(visitor.post("/events/workshop/register", form).statusCode()).isEqualTo(303);
    }

    @Test
    void onlyThoseWhoLookAfterTheMoneyComeIn(Plenary plenary) {
        assertThat(plenary.visitor().get(DESK).statusCode()).isEqualTo(303);
        for (String box : new String[] {"attendee", "program", "door", "registration"}) {
            assertThat(as(plenary, box).get(DESK).statusCode()).as(box).isEqualTo(403);
        }
        Visitor finance = as(plenary, "finance");
        assertThat(finance.get(DESK).statusCode()).isEqualTo(200);
        assertThat(finance.get(DESK + "/INV-999999").statusCode()).isEqualTo(404);
        assertThat(finance.get(DESK + "?status=x").statusCode()).isEqualTo(404);
        assertThat(finance.get(DESK + "?below=x").statusCode()).isEqualTo(404);
        for (String words : new String[] {"%25", "_", "%27%20or%201=1--"}) {
            assertThat(finance.get(DESK + "?words=" + words).body()).as(words).contains("No invoice fits");
        }
    }

    @Test
    @Screen(width = 320)
    void theDeskIsAccessible(Page page, Plenary plenary) {
        Visitor partner = plenary.visitor();
        Ordering.Held held = Ordering.hold(partner, "workshop", type(partner), who());
        JsonNode answer = Ordering.json(confirm(partner, held, "offline"));
        SignIn.as(page, "finance");
        for (String path : new String[] {
            DESK,
            DESK + "/" + answer.at("/invoice/number").asText(),
            "/orders/" + held.code() + "/invoice?key=" + held.secret(),
            "/orders/" + held.code() + "?key=" + held.secret(),
            "/events/workshop/register"
        }) {
            page.navigate(path);
            Accessible.check(page);
            Screenshots.take(page, "paying-320-" + path.replaceAll("\\?.*", "").replaceAll("\\W+", "-"));
        }
    }

    private static HttpResponse<String> mark(Visitor staff, String path, String version, String day) {
        return staff.post(
                path,
                Map.of(
                        "mark", "mark",
                        "paid", "",
                        "version", version,
                        "effectiveOn", day,
                        "reference", "transfer 17",
                        "jakarta.faces.ViewState", "stateless"));
    }

    private static HttpResponse<String> confirm(Visitor visitor, Ordering.Held order, String payment) {
        return visitor.json(
                "POST",
                "/api/v1/orders/" + order.code() + "/confirm",
                "{\"payment\":\"" + payment
                        + "\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":\"PO-4711\"}",
                "Authorization",
                "Order " + order.secret());
    }

    private static String type(Visitor visitor) {
        return Ordering.json(visitor.get("/api/v1/events/workshop/registration-types"))
                .at("/types/0/code")
                .asText();
    }

    private static Ordering.Who who() {
        String part = UUID.randomUUID().toString().substring(0, 8);
        return new Ordering.Who("Payer " + part, "payer." + part + "@museum.example");
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** The day that the form proposes: today, at the place of the event. */
    private static String today(String page) {
        Matcher day = DAY.matcher(page);
        assertThat(day.find()).isTrue();
        return day.group(1);
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
