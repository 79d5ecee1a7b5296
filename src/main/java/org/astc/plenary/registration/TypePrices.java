package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code prices} of a registration type: one for each price phase, as amounts in the event's currency. */
@ApplicationScoped
class TypePrices {
    private static final String FIELD = "prices";

    private OfferRows rows;

    protected TypePrices() {}

    @Inject
    TypePrices(OfferRows rows) {
        this.rows = rows;
    }

    void write(EventFrame event, RegistrationType type, ObjectNode file) {
        Map<UUID, Long> amounts = new HashMap<>();
        rows.prices(event.id()).stream()
                .filter(price -> price.getTypeId().equals(type.getId()))
                .forEach(price -> amounts.put(price.getPhaseId(), price.getAmountMinor()));
        ArrayNode prices = file.putArray(FIELD);
        rows.phases(event.id()).stream()
                .filter(phase -> amounts.containsKey(phase.getId()))
                .forEach(phase -> prices.addObject()
                        .put("phase", phase.getName())
                        .put("price", Amount.text(amounts.get(phase.getId()), event.currency())));
    }

    /** Reads the prices, in minor units, by the name of the phase; each of the phases needs one. */
    Map<String, Long> read(EventFrame event, JsonForm type, Set<String> phases) {
        Map<String, Long> prices = new LinkedHashMap<>();
        for (JsonForm one : type.objects(FIELD, 0, phases.size())) {
            String phase = one.line("phase", 100);
            Long price = one.require("price", "amount", text -> Amount.minor(text, event.currency()));
            if (!phases.contains(phase) && !one.isFaulty("phase")) {
                one.refuse("phase", "registration.configuration.noPhase", phase);
            }
            if (prices.put(phase, price == null ? 0L : price) != null) {
                one.refuse("phase", "platform.rest.fault.twice");
            }
        }
        if (phases.isEmpty()) {
            type.refuse(FIELD, "registration.configuration.noPhases");
        }
        if (!type.isFaulty(FIELD)) {
            phases.stream()
                    .filter(phase -> !prices.containsKey(phase))
                    .forEach(phase -> type.refuse(FIELD, "registration.configuration.noPrice", phase));
        }
        return prices;
    }

    void lay(EventFrame event, RegistrationType type, Map<String, Long> wanted) {
        Map<UUID, Price> stored = new HashMap<>();
        rows.prices(event.id()).stream()
                .filter(price -> price.getTypeId().equals(type.getId()))
                .forEach(price -> stored.put(price.getPhaseId(), price));
        for (PricePhase phase : rows.phases(event.id())) {
            Long amount = wanted.get(phase.getName());
            Price price = stored.get(phase.getId());
            if (amount != null && price == null) {
                rows.add(new Price(type.getId(), phase.getId(), amount));
            } else if (amount != null) {
                price.becomes(amount);
            }
        }
    }

    void remove(EventFrame event, RegistrationType type) {
        rows.prices(event.id()).stream()
                .filter(price -> price.getTypeId().equals(type.getId()))
                .forEach(rows::remove);
    }
}
