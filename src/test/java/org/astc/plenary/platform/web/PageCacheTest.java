package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    static final PageCache.Key HOME = new PageCache.Key("/", "en", "");
    static final PageCache.Key PAGE = new PageCache.Key("/events/tour", "en", "");
    static final UUID TOUR = UUID.randomUUID();
    static final UUID WORKSHOP = UUID.randomUUID();

    static final PlacesNow NOBODY = event -> {
        throw new AssertionError("nothing was ordered, so nobody is asked");
    };

    final PageCache cache = new PageCache();

    @Test
    void aPageIsGivenOutAgain() throws IOException {
        PageCopy page = copy("30 places");

        cache.keep(PAGE, page, of(TOUR));

        assertThat(cache.get(PAGE, NOBODY)).contains(page);
    }

    @Test
    void aPageMadeBeforeAChangeAndKeptAfterItIsNeverGivenOut() throws IOException {
        long before = cache.seen();
        PageCopy stale = copy("30 places");
        cache.changed(TOUR);

        cache.keep(PAGE, stale, new PageCache.Source(TOUR, before, Map.of()));

        assertThat(cache.get(PAGE, NOBODY)).isEmpty();
    }

    @Test
    void aChangeDropsThePageAndWhatShowsAllEvents() throws IOException {
        cache.keep(PAGE, copy("30 places"), of(TOUR));
        cache.keep(HOME, copy("one event"), of(null));

        cache.changed(TOUR);

        assertThat(cache.get(PAGE, NOBODY)).isEmpty();
        assertThat(cache.get(HOME, NOBODY)).isEmpty();
    }

    @Test
    void aChangeOfOneEventLeavesThePagesOfOthers() throws IOException {
        PageCopy page = copy("30 places");
        cache.keep(PAGE, page, of(TOUR));

        cache.changed(WORKSHOP);

        assertThat(cache.get(PAGE, NOBODY)).contains(page);
    }

    @Test
    void anotherLanguageIsAnotherPage() throws IOException {
        cache.keep(PAGE, copy("30 places"), of(TOUR));

        assertThat(cache.get(new PageCache.Key("/events/tour", "fr", ""), NOBODY))
                .isEmpty();
    }

    @Test
    void anOrderThatLeavesTheWordsLeavesThePage() throws IOException {
        PageCopy page = copy("available");
        cache.keep(PAGE, page, saying("AVAILABLE"));

        cache.placesMoved(TOUR);

        assertThat(cache.get(PAGE, event -> "AVAILABLE")).contains(page);
        assertThat(cache.get(PAGE, NOBODY)).as("asked once for each order").contains(page);
    }

    @Test
    void anOrderThatChangesTheWordsDropsThePage() throws IOException {
        cache.keep(PAGE, copy("available"), saying("AVAILABLE"));

        cache.placesMoved(TOUR);

        assertThat(cache.get(PAGE, event -> "FEW")).isEmpty();
    }

    @Test
    void aPageMadeBetweenTwoChangesOfTheWordsIsNotGivenOutAfterBoth() throws IOException {
        long before = cache.seen();
        cache.placesMoved(TOUR);
        cache.keep(PAGE, copy("few"), new PageCache.Source(TOUR, before, Map.of(TOUR, "FEW")));
        cache.placesMoved(TOUR);

        assertThat(cache.get(PAGE, event -> "AVAILABLE")).isEmpty();
    }

    @Test
    void anOrderOfAnotherEventAsksNothing() throws IOException {
        PageCopy page = copy("available");
        cache.keep(PAGE, page, saying("AVAILABLE"));

        cache.placesMoved(WORKSHOP);

        assertThat(cache.get(PAGE, NOBODY)).contains(page);
    }

    private PageCache.Source of(UUID event) {
        return new PageCache.Source(event, cache.seen(), Map.of());
    }

    private PageCache.Source saying(String words) {
        return new PageCache.Source(TOUR, cache.seen(), Map.of(TOUR, words));
    }

    private static PageCopy copy(String text) throws IOException {
        return PageCopy.of("text/html", text.getBytes(StandardCharsets.UTF_8), () -> "secret");
    }
}
