package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import org.astc.plenary.platform.Moments;

/** Moments on pages, in the visitor's language. */
@Named("moments")
@ApplicationScoped
public class ShownMoments {
    @Inject
    private Language language;

    public String text(Temporal at, ZoneId zone) {
        return Moments.text(language.locale(), at, zone);
    }

    /** The moment beside a sentence that names the zone. */
    public String alone(Instant at, ZoneId zone) {
        return Moments.alone(language.locale(), at, zone);
    }

    /** The zone as people call it all through the year. */
    public String zoneName(ZoneId zone) {
        return Moments.zone(language.locale(), zone);
    }

    public String date(LocalDate day) {
        return Moments.date(language.locale(), day);
    }

    public String iso(Temporal at, ZoneId zone) {
        return Moments.iso(at, zone);
    }
}
