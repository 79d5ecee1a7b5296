package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.event.EventService;
import org.astc.plenary.platform.Settings;

/** How invoices are paid: as the staff of the event say, else as this installation says for all events. */
@ApplicationScoped
@Transactional
public class HowToPay {
    private Instructions instructions;
    private EventService events;
    private Settings settings;

    protected HowToPay() {}

    @Inject
    HowToPay(Instructions instructions, EventService events, Settings settings) {
        this.instructions = instructions;
        this.events = events;
        this.settings = settings;
    }

    /**
     * Says it for one event.
     *
     * @param words plain text of several lines, up to 2,000 characters; empty: as the installation says
     * @throws org.astc.plenary.security.Forbidden if the caller may not configure the event
     */
    public void say(UUID eventId, String words) {
        events.touch(eventId);
        instructions.keep(eventId, words);
    }

    /**
     * Returns it for the invoices of the event: plain text, with a line end (\n) between its lines, to be escaped;
     * empty if nobody says it, so that people ask the help desk.
     */
    public String of(UUID eventId) {
        String own = instructions.of(eventId);
        return own.isEmpty() ? everywhere() : own;
    }

    private String everywhere() {
        return Arrays.stream(settings.invoicePayTo().split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
