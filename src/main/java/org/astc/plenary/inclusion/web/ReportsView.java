package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.inclusion.ReleaseQueries;
import org.astc.plenary.inclusion.ReleaseSummary;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The released reports of an event, for everybody. */
@Named
@RequestScoped
public class ReportsView {
    @Inject
    private EventQueries events;

    @Inject
    private ReleaseQueries releases;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Caller caller;

    private EventSummary event;
    private List<ReleaseSummary> reports;

    @PostConstruct
    void read() {
        event = events.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        event = event.in(language.locale());
        reports = releases.of(event.id());
    }

    public EventSummary getEvent() {
        return event;
    }

    /** The newest first. */
    public List<ReleaseSummary> getReports() {
        return reports;
    }

    /** Whether the reader plans releases of the event, and so finds the way to the plans here. */
    public boolean isAnalyst() {
        return caller.may(Permission.PREPARE_RELEASES, event.id());
    }
}
