package org.astc.plenary.portal.web;

import java.time.YearMonth;

/** An event in the list, with what it costs and whether there are places. */
public record EventCard(ShownEvent event, RegisterCard registration) {
    public ShownEvent getEvent() {
        return event;
    }

    public RegisterCard getRegistration() {
        return registration;
    }

    YearMonth month() {
        return YearMonth.from(event.event().startsAt());
    }
}
