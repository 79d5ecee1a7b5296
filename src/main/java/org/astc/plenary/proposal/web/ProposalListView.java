package org.astc.plenary.proposal.web;

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
import org.astc.plenary.proposal.ProposalCounts;
import org.astc.plenary.proposal.ProposalLine;
import org.astc.plenary.proposal.ProposalQueries;
import org.astc.plenary.proposal.ProposalSort;
import org.astc.plenary.proposal.ProposalStatus;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The staff's list of proposals: filter, saved lists with their numbers, one part of the table. */
@Named
@RequestScoped
public class ProposalListView {
    @Inject
    private ProposalQueries queries;

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

    private ProposalListAddress address;
    private ProposalQueries.Listed listed;
    private ProposalCounts counts;

    /** Something to choose in the filter; {@code label} is the text itself. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A list that is always at hand; {@code status} is null for all. */
    public record SavedList(String path, ProposalStatus status, long count, boolean current) {}

    @PostConstruct
    void read() {
        address = ProposalListAddress.of(event.getSlug(), request);
        listed = queries.page(
                event.getId(), address.filter(), address.sort(), ListPosition.of(request.getParameter("at")));
        counts = queries.counts(event.getId());
    }

    public List<ProposalLine> getLines() {
        return listed.part().lines();
    }

    /** The address of the part before this one, or null. */
    public String getPrevious() {
        return listed.part().previous() == null
                ? null
                : address.at(listed.part().previous());
    }

    /** The address of the part after this one, or null. */
    public String getNext() {
        return listed.part().next() == null ? null : address.at(listed.part().next());
    }

    public String getWords() {
        return address.filter().words();
    }

    public boolean isFiltered() {
        return !address.filter().isAll();
    }

    /** Whether the number of the list is known: it is that of a status, or of all. */
    public boolean isCounted() {
        return address.saved(address.filter().status()).filter().equals(address.filter());
    }

    /** How many proposals the list has, where it is known. */
    public long getTotal() {
        return counts.of(address.filter().status());
    }

    /** How many drafts there are; nobody but who writes them learns more. */
    public long getDrafts() {
        return counts.of(ProposalStatus.DRAFT);
    }

    public boolean isByTitle() {
        return address.sort() == ProposalSort.TITLE;
    }

    /** The list without a filter. */
    public String getPath() {
        return address.path();
    }

    /** The same list as a file with this ending; null for those who may not take it out of the house. */
    public String file(String ending) {
        return caller.may(Permission.EXPORT_PROPOSALS, event.getId()) ? address.file(ending) : null;
    }

    /** Whether the caller makes late codes and withdraws for others. */
    public boolean isChangeable() {
        return caller.may(Permission.CHANGE_PROPOSALS, event.getId());
    }

    public List<Choice> getTracks() {
        return listed.tracks().stream()
                .map(track -> new Choice(
                        track.code(),
                        track.name(),
                        track.code().equals(address.filter().track())))
                .toList();
    }

    public List<Choice> getFormats() {
        return listed.formats().stream()
                .map(format -> new Choice(
                        format.code(),
                        format.name(),
                        format.code().equals(address.filter().format())))
                .toList();
    }

    /** Every status but that of drafts. */
    public List<ProposalStatus> getStatuses() {
        return Arrays.stream(ProposalStatus.values())
                .filter(status -> status != ProposalStatus.DRAFT)
                .toList();
    }

    public boolean isChosen(ProposalStatus status) {
        return status == address.filter().status();
    }

    public String word(Enum<?> choice) {
        return ProposalListAddress.word(choice);
    }

    /** All, and each status that some proposal has. */
    public List<SavedList> getSavedLists() {
        return Stream.concat(
                        Stream.of((ProposalStatus) null),
                        getStatuses().stream().filter(status -> counts.of(status) > 0))
                .map(status -> new SavedList(
                        address.saved(status).list(),
                        status,
                        counts.of(status),
                        address.saved(status).filter().equals(address.filter())))
                .toList();
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
