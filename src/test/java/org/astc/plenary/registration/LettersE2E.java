package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Who is written to after an order, and whose link stands in the letter. */
@PlenaryRuns
class LettersE2E {
    @Test
    void whoRegistersThemselvesGetsOneLetterThatIsBoth(Plenary plenary, Visitor visitor) {
        String email = "mono@letters.example";
        Ordering.Held order =
                Ordering.register(visitor, "annual-conference", "student-volunteer", new Who("Mono One", email));

        Letters.awaitAll(Store.of(plenary.process()), email);
        String letters = Letters.to(visitor, email);

        assertThat(letters.split("\"subject\":", -1)).hasSize(2);
        assertThat(letters).contains("/registrations/" + code(order, 0) + "?key=", "/orders/" + order.code() + "?key=");
    }

    @Test
    void theBuyerNeverSeesTheLinkOfAColleague(Plenary plenary, Visitor visitor) {
        String buyer = "buyer@letters.example";
        String colleague = "colleague@letters.example";
        Ordering.Held order = Ordering.register(
                visitor,
                "annual-conference",
                "student-volunteer",
                new Who("Bo Buyer", buyer),
                new Who("Co League", colleague));

        String own = Letters.link(visitor, colleague, "/registrations/" + code(order, 1));
        Letters.awaitAll(Store.of(plenary.process()), buyer);
        assertThat(Letters.to(visitor, buyer).split("\"subject\":", -1)).hasSize(3);
        String key = own.replaceAll(".*key=", "");

        assertThat(Letters.to(visitor, buyer))
                .contains("/registrations/" + code(order, 0) + "?key=", "/orders/" + order.code() + "?key=")
                .doesNotContain("/registrations/" + code(order, 1), key);
        assertThat(Letters.to(visitor, colleague)).doesNotContain("/orders/" + order.code() + "?key=", order.secret());
        String shown = visitor.get("/orders/" + order.code() + "?key=" + order.secret())
                .body();
        assertThat(shown).contains("Co League").doesNotContain(key, "/registrations/" + code(order, 1));
        assertThat(visitor.get("/api/v1/orders/" + order.code(), "Authorization", "Order " + order.secret())
                        .body())
                .doesNotContain(key);
        assertThat(visitor.get("/registrations/" + code(order, 1) + "?key=" + order.secret())
                        .statusCode())
                .as("the order's key is not the person's")
                .isEqualTo(404);
    }

    private static String code(Ordering.Held order, int line) {
        JsonNode registrations = order.json().get("registrations");
        return registrations.get(line).get("code").asText();
    }
}
