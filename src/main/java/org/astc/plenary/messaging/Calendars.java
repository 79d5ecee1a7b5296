package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.astc.plenary.platform.Settings;

/** Gives out calendar files, for mails and for downloads, in the name of this installation. */
@ApplicationScoped
public class Calendars {
    public static final String TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

    private Settings settings;
    private Clock clock;

    protected Calendars() {}

    @Inject
    Calendars(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns an iCalendar file of type {@link #TYPE}. */
    public byte[] file(CalendarEntry entry) {
        return CalendarFile.write(entry, organizer(), clock.instant());
    }

    /** Returns the file as {@code event.ics}. */
    public Mail.Attachment attachment(CalendarEntry entry) {
        return new Mail.Attachment("event.ics", TYPE, file(entry));
    }

    private String organizer() {
        try {
            return new InternetAddress(settings.mailFrom()).getAddress();
        } catch (AddressException wrong) {
            throw new IllegalStateException("PLENARY_MAIL_FROM is not an address", wrong);
        }
    }
}
