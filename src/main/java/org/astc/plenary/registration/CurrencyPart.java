package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.json.JsonForm;

/** Has no field of its own: keeps the event's currency as it is once something is priced in it. */
@ApplicationScoped
class CurrencyPart implements ConfigurationPart {
    private OfferRows rows;
    private EventQueries events;

    protected CurrencyPart() {}

    @Inject
    CurrencyPart(OfferRows rows, EventQueries events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    public int place() {
        return 49;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        // the event itself writes it
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!event.isNew() && file.has("currency") && isPriced(event)) {
            String before = events.afresh(event.id()).event().currency();
            if (!before.equals(event.currency())) {
                file.refuse("currency", "registration.configuration.currency", before);
            }
        }
        return Step.NONE;
    }

    private boolean isPriced(EventFrame event) {
        return !rows.types(event.id()).isEmpty() || !rows.addOns(event.id()).isEmpty();
    }
}
