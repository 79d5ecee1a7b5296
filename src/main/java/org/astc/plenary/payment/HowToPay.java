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
        return words(instructions.of(eventId), settings.invoicePayTo());
    }

    /** Says whether the event itself says it, in its own language; the installation may say it in another one. */
    public boolean isOwn(UUID eventId) {
        return !instructions.of(eventId).isEmpty();
    }

    /** Returns the event's own words; if there are none, those for all events, whose lines a bar separates. */
    static String words(String own, String everywhere) {
        return own.isEmpty() ? lines(everywhere) : own;
    }

    private static String lines(String setting) {
        return Arrays.stream(setting.split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
