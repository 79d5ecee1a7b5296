package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.RegistrationCounts;
import org.astc.plenary.registration.RegistrationFilter;
import org.astc.plenary.registration.RegistrationLine;
import org.astc.plenary.registration.RegistrationPage;
import org.astc.plenary.registration.RegistrationQueries;
import org.astc.plenary.registration.RegistrationSort;
import org.astc.plenary.registration.RegistrationStatus;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The staff's list of registrations: filter, saved lists with their numbers, one part of the table. */
@Named
@RequestScoped
public class RegistrationListView {
    @Inject
    private RegistrationQueries queries;

    @Inject
    private StaffEvent event;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private ListAddress address;
    private RegistrationPage page;
    private RegistrationCounts counts;
    private List<Choice> types;
    private List<SavedList> savedLists;

    /** Something to choose in the filter; {@code label} is the text itself. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A list that is always at hand. */
    public record SavedList(String path, String label, long count, boolean current) {}

    @PostConstruct
    void read() {
        address = ListAddress.of(event.getSlug(), request);
        page = queries.page(
                event.getId(), address.filter(), address.sort(), ListPosition.of(request.getParameter("at")));
        counts = queries.counts(event.getId());
        types = queries.offer(event.getId()).types().stream()
                .map(type -> new Choice(
                        type.code(),
                        type.name(),
                        type.code().equals(address.filter().type())))
                .toList();
        savedLists = Stream.concat(
                        Stream.of((RegistrationStatus) null),
                        Arrays.stream(RegistrationStatus.values()).filter(status -> counts.of(null, status) > 0))
                .map(this::saved)
                .toList();
    }

    public List<RegistrationLine> getLines() {
        return page.lines();
    }

    /** The address of the part before this one, or null. */
    public String getPrevious() {
        return page.previous() == null ? null : address.at(page.previous());
    }

    /** The address of the part after this one, or null. */
    public String getNext() {
        return page.next() == null ? null : address.at(page.next());
    }

    public String getWords() {
        return address.filter().words();
    }

    public boolean isFiltered() {
        return !address.filter().isAll();
    }

    /** How many registrations the list has; counted only where no words are looked for. */
    public long getTotal() {
        return counts.of(address.filter().type(), address.filter().status());
    }

    public boolean isByName() {
        return address.sort() == RegistrationSort.NAME;
    }

    /** The list without a filter. */
    public String getPath() {
        return address.path();
    }

    /** The same list as a file; null for those who may not take it out of the house. */
    public String getFile() {
        return caller.may(Permission.EXPORT_REGISTRATIONS, event.getId()) ? address.file() : null;
    }

    /** Where columns and the kind of file are chosen; shown beside the file. */
    public String getExport() {
        return address.export();
    }

    public List<Choice> getTypes() {
        return types;
    }

    public List<RegistrationStatus> getStatuses() {
        return List.of(RegistrationStatus.values());
    }

    public boolean isChosen(RegistrationStatus status) {
        return status == address.filter().status();
    }

    public String word(Enum<?> choice) {
        return ListAddress.word(choice);
    }

    /** All, and each status that somebody has. */
    public List<SavedList> getSavedLists() {
        return savedLists;
    }

    private SavedList saved(RegistrationStatus status) {
        RegistrationFilter filter = address.saved(status).filter();
        return new SavedList(
                address.saved(status).list(),
                status == null ? "registration.list.all" : "registration.list.of." + ListAddress.word(status),
                counts.of(null, status),
                filter.equals(address.filter()));
    }

    /** The zone of the days, as it is called today. */
    public String getZone() {
        return Moments.zone(language.locale(), event.getZone(), clock.instant());
    }

    /** The day at the place of the event. */
    public String day(Instant moment) {
        return Moments.day(language.locale(), moment, event.getZone());
    }
}
