package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.payment.HowToPay;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an event says about paying: kept with it, and told to buyers as long as they owe something. */
@ExtendWith(ArquillianExtension.class)
class HowToPayIT {
    private static final String BANK = "Imaginary Bank\nAccount <0000>";

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private HowToPay howToPay;

    @Inject
    private EventQueries events;

    @Inject
    private ConfigurationService configurations;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

    @Test
    void theLettersOfAnOpenInvoiceSayItAndTheReceiptDoesNot() throws Exception {
        UUID event = event();
        given.asTheHouse(() -> howToPay.say(event, BANK));
        OrderSummary one = buy(event, Shop.line("full"));
        OrderSummary two = buy(event, Shop.line("full"), Shop.line("full"));

        assertThat(letter("invoice", one).text())
                .contains("How to pay", BANK, "Your place is booked, Buyer", "Your place is safe until then.");
        assertThat(letter("invoice", one).html()).contains("Imaginary Bank<br />\nAccount &lt;0000&gt;");
        assertThat(letter("invoice", two).text()).contains("Your places are booked, Buyer");
        assertThat(letter("invoice-overdue", one).text()).contains(BANK);
        shop.change("update invoice set status = 'PAID' where order_id = ?1", one.id());
        assertThat(letter("invoice-receipt", one).text()).doesNotContain("Imaginary Bank", "How to pay");
    }

    @Test
    void itIsPartOfTheConfigurationAndCanBeTakenAway() {
        UUID event = event();
        assertThat(howToPay.of(event)).isEmpty();
        assertThat(howToPay.isOwn(event)).isFalse();

        put(event, "Imaginary Bank\r\nAccount <0000> ");
        assertThat(howToPay.of(event)).isEqualTo(BANK);
        assertThat(howToPay.isOwn(event)).isTrue();
        assertThatThrownBy(() -> put(event, "x".repeat(2_001))).isInstanceOf(InvalidInput.class);
        assertThat(howToPay.of(event)).isEqualTo(BANK);

        put(event, null);
        assertThat(howToPay.of(event)).isEmpty();
    }

    private void put(UUID event, String words) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("howToPay", words);
        given.asTheHouse(() -> configurations.put(event, fields));
    }

    private UUID event() {
        return events.idOf(given.anEvent(Shop.paid(9))).orElseThrow();
    }

    private OrderSummary buy(UUID event, HoldRequest.Line... lines) {
        return desk.register(Shop.request(events.byId(event).slug(), null, lines), Shop.INVOICE_ME)
                .order();
    }

    private Mail letter(String kind, OrderSummary order) {
        Letter letter = new Letter(kind, order.id(), order.eventId(), order.buyerEmail(), "en");
        return writers.stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst()
                .flatMap(writer -> writer.write(letter))
                .orElseThrow();
    }
}
