package org.astc.plenary.proposal;

import java.util.Locale;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/** When an event is, for those who decide whether they can come. */
public final class EventTimes {
    private EventTimes() {}

    public static String text(Locale language, EventSummary event) {
        return event.startsAt().toLocalDate().equals(event.endsAt().toLocalDate())
                ? Moments.hours(language, event.startsAt(), event.endsAt(), event.zone())
                : Messages.text(
                        language,
                        "proposal.invitation.fromTo",
                        Moments.text(language, event.startsAt(), event.zone()),
                        Moments.text(language, event.endsAt(), event.zone()));
    }
}
