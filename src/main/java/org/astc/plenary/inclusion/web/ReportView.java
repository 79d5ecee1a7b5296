package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.inclusion.Release;
import org.astc.plenary.inclusion.ReleaseQueries;
import org.astc.plenary.inclusion.ReleasedFigures;
import org.astc.plenary.inclusion.figures.Weight;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;

/** One released report: what its file tells, as tables, charts and words. */
@Named
@RequestScoped
public class ReportView {
    @Inject
    private EventQueries events;

    @Inject
    private ReleaseQueries releases;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    private EventSummary event;
    private Release release;
    private ReleasedFigures figures;
    private List<ReportTable> tables;

    @PostConstruct
    void read() {
        event = events.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        String tongue = event.language();
        language.suggest(Locale.forLanguageTag(tongue));
        event = event.in(language.locale());
        release = releases.find(event.id(), path.get("report")).orElseThrow(NotFound::new);
        figures = ReleasedFigures.of(release);
        tables = new ReportTables(figures, language.locale(), tongue).all();
    }

    public EventSummary getEvent() {
        return event;
    }

    public Release getRelease() {
        return release;
    }

    public List<ReportTable> getTables() {
        return tables;
    }

    /** Whether a share stands on so few people that a word beside it says so. */
    public boolean isWeighed() {
        return figures.lightest() != Weight.SOLID;
    }

    public long getHidden() {
        return figures.hidden();
    }

    /** The letters of the marks that stand on the page, in order. */
    public List<String> getMarks() {
        return tables.stream()
                .flatMap(table -> table.marks().stream())
                .distinct()
                .sorted()
                .map(mark -> mark.substring(1, 2))
                .toList();
    }

    public int getSmallest() {
        return figures.frame().smallest();
    }

    /** Where everybody finds it. */
    public String getAddress() {
        return settings.baseUrl() + "/events/" + event.slug() + "/reports/" + release.code();
    }

    /** Where its files are. */
    public String getFiles() {
        return "/api/v1/events/" + event.slug() + "/reports/" + release.code();
    }
}
