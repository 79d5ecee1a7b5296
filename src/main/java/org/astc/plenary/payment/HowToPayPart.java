package org.astc.plenary.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code howToPay}: what open invoices of the event say about paying; null if that is not said. */
@ApplicationScoped
class HowToPayPart implements ConfigurationPart {
    private static final String FIELD = "howToPay";
    /** The width of the column, in characters. */
    private static final int LONGEST = 2_000;

    private Instructions instructions;

    protected HowToPayPart() {}

    @Inject
    HowToPayPart(Instructions instructions) {
        this.instructions = instructions;
    }

    @Override
    public int place() {
        return 55;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        String words = instructions.of(event.id());
        file.put(FIELD, words.isEmpty() ? null : words);
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        String words = file.lines(FIELD, LONGEST);
        return () -> instructions.keep(event.id(), words);
    }
}
