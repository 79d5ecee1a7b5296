package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventKind;
import org.astc.plenary.event.EventPage;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSearch;
import org.astc.plenary.event.EventSearch.How;
import org.astc.plenary.event.EventSearch.When;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.Caller;

/** Shows what one can join, soonest first, and finds among it. The address holds the search, so it can be shared. */
@Named
@RequestScoped
public class HomeView {
    private static final int CARDS = 30;
    private static final int LONGEST_SEARCH = 100;

    @Inject
    private EventQueries events;

    @Inject
    private OffersOnShow offers;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private EventSearch search;
    private EventPage page;
    private EventCard featured;
    private List<MonthGroup> groups;

    @PostConstruct
    void find() {
        String words = Text.clean(request.getParameter("q"));
        search = new EventSearch(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                choice(When.class, "when", When.ANY_TIME),
                choice(How.class, "how", How.ANY));
        page = events.published(search, request.getParameter("after"), CARDS);
        groups = MonthGroup.of(page.items().stream().map(this::card).toList(), language.locale());
        featured = next().map(this::card).orElse(null);
    }

    /** The next Annual Conference, else whatever is next. */
    private Optional<EventSummary> next() {
        List<EventSummary> coming =
                events.published(EventSearch.UPCOMING, null, CARDS).items();
        Optional<EventSummary> conference = coming.stream()
                .filter(event -> event.kind() == EventKind.ANNUAL_CONFERENCE)
                .findFirst();
        return conference.or(() -> coming.stream().findFirst());
    }

    private <T extends Enum<T>> T choice(Class<T> type, String name, T usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> code(word).equals(request.getParameter(name)))
                .findFirst()
                .orElse(usual);
    }

    /** Says whether the visitor signed out just now. */
    public boolean isSignedOut() {
        return "signed-out".equals(request.getParameter("done")) && !caller.isSignedIn();
    }

    /** The event that opens the page, or null if nothing is to come. */
    public EventCard getFeatured() {
        return featured;
    }

    public List<MonthGroup> getGroups() {
        return groups;
    }

    private EventCard card(EventSummary event) {
        return new EventCard(
                new ShownEvent(event, language.locale()),
                RegisterCard.of(
                        event,
                        events.phase(event.id(), PhaseKind.REGISTRATION),
                        offers.of(event),
                        clock.instant(),
                        language.locale()));
    }

    public String getWords() {
        return search.words();
    }

    /** The choices of a list, by the word in the address. */
    public List<Choice> getWhens() {
        return Arrays.stream(When.values())
                .filter(when -> when != When.EVER)
                .map(when -> new Choice(code(when), "portal.home.when." + code(when), when == search.when()))
                .toList();
    }

    public List<Choice> getHows() {
        return Arrays.stream(How.values())
                .map(how -> new Choice(code(how), "portal.home.how." + code(how), how == search.how()))
                .toList();
    }

    public boolean isSearching() {
        return !search.equals(EventSearch.UPCOMING);
    }

    /** The address of the events that follow, or null if these are the last. */
    public String getNext() {
        return page.next() == null
                ? null
                : "/?q=" + encoded(search.words()) + "&when=" + code(search.when()) + "&how=" + code(search.how())
                        + "&after=" + encoded(page.next());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the words to choose from; {@code label} is a key. */
    public record Choice(String value, String label, boolean chosen) {}
}
