package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** The own page of a place that is still to be paid. */
@PlenaryRuns
class OwnPageE2E {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoBoughtTheirOwnPlaceHearsWhereTheInvoiceIsAndNoPageLeadsToTheOrder(Visitor visitor) {
        String buyer = "buyer." + mark + "@own.example";
        String colleague = "colleague." + mark + "@own.example";
        Ordering.Held order = Ordering.hold(
                visitor, "annual-conference", "full", new Who("Bo Buyer", buyer), new Who("Co League", colleague));
        assertThat(onInvoice(visitor, order)).isEqualTo(200);

        assertThat(own(visitor, buyer))
                .contains("We wait for the payment.")
                .contains("The invoice and how to pay are in the e-mail about your order, which we sent to " + buyer)
                .contains("<a href=\"/my\">Sign in to see your orders</a>")
                .contains("<a href=\"/events/annual-conference\">")
                .doesNotContain("has the invoice")
                .as("a private link may be passed on")
                .doesNotContain("/orders/", order.secret());
        assertThat(own(visitor, colleague))
                .contains("We wait for the payment.", "The person who booked your place has the invoice.")
                .doesNotContain("are in the e-mail", "see your orders", "/orders/", order.secret());
        assertThat(visitor.get("/orders/" + order.code() + "?key=" + order.secret())
                        .statusCode())
                .as("the key that neither page has opens the order")
                .isEqualTo(200);
    }

    @Test
    void aPlaceThatCostsNothingSaysNothingOfAnInvoice(Visitor visitor) {
        String email = "free." + mark + "@own.example";
        Ordering.register(visitor, "annual-conference", "student-volunteer", new Who("Free One", email));

        assertThat(own(visitor, email)).doesNotContain("are in the e-mail", "has the invoice", "/orders/");
    }

    private static String own(Visitor visitor, String email) {
        return visitor.get(Letters.link(visitor, email, "/registrations/")).body();
    }

    private static int onInvoice(Visitor visitor, Ordering.Held order) {
        return visitor.json(
                        "POST",
                        "/api/v1/orders/" + order.code() + "/confirm",
                        "{\"payment\":\"offline\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                        "Authorization",
                        "Order " + order.secret())
                .statusCode();
    }
}
