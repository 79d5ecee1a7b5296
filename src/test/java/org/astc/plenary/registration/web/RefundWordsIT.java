package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.registration.RefundLadder;
import org.astc.plenary.registration.RefundPromise;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back is told as the event promises it now, although the promise is remembered. */
@ExtendWith(ArquillianExtension.class)
class RefundWordsIT {
    @Inject
    private Given given;

    @Inject
    private RefundWords words;

    @Inject
    private RefundLadder ladder;

    @Inject
    private EventQueries events;

    @Inject
    private ConfigurationService configurations;

    @Test
    void aChangedLadderIsToldAtOnce() {
        UUID event = events.idOf(given.anEvent(Shop.paid(9))).orElseThrow();
        assertThat(told(event)).isEmpty();

        given.asTheHouse(() -> ladder.promise(event, List.of(new RefundPromise(null, 100))));
        assertThat(told(event)).isEqualTo("If you cancel, the full amount is refunded.");

        configure(event, 50);
        assertThat(told(event)).isEqualTo("If you cancel, 50 percent is refunded.");

        configure(event);
        assertThat(told(event)).isEmpty();
    }

    private String told(UUID event) {
        return words.now(events.byId(event));
    }

    /** Lays out a ladder of one step without an end, or none. */
    private void configure(UUID event, int... percent) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        ArrayNode refunds = fields.putArray("refunds");
        for (int step : percent) {
            refunds.addObject().putNull("until").put("percent", step);
        }
        given.asTheHouse(() -> configurations.put(event, fields));
    }
}
