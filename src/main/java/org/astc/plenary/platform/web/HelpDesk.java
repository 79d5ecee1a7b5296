package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.astc.plenary.platform.OfficeHours;
import org.astc.plenary.platform.Settings;

/** Where people turn for help, at the foot of every page: {@code #{helpDesk.phone}}. */
@Named
@ApplicationScoped
public class HelpDesk {
    @Inject
    private Settings settings;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    public String getEmail() {
        return settings.helpEmail();
    }

    public String getPhone() {
        return settings.helpPhone();
    }

    /** The number as a link dials it. */
    public String getDialed() {
        return settings.helpPhone().replaceAll("[^+0-9]", "");
    }

    /** Monday to Friday, 9:00–17:00 New York time (EST). */
    public String getHours() {
        return OfficeHours.parse(settings.helpHours()).text(language.locale(), clock.instant());
    }
}
