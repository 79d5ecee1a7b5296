package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    static final PageCache.Key HOME = new PageCache.Key("/", "en", "");
    static final PageCache.Key PAGE = new PageCache.Key("/events/tour", "en", "");
    static final UUID TOUR = UUID.randomUUID();
    static final UUID WORKSHOP = UUID.randomUUID();

    final PageCache cache = new PageCache();

    @Test
    void aPageIsGivenOutAgain() throws IOException {
        PageCopy page = copy("30 places");

        cache.keep(PAGE, page, TOUR, cache.seen());

        assertThat(cache.get(PAGE)).contains(page);
    }

    @Test
    void aPageMadeBeforeAChangeAndKeptAfterItIsNeverGivenOut() throws IOException {
        long before = cache.seen();
        PageCopy stale = copy("30 places");
        cache.changed(TOUR);

        cache.keep(PAGE, stale, TOUR, before);

        assertThat(cache.get(PAGE)).isEmpty();
    }

    @Test
    void aChangeDropsThePageAndWhatShowsAllEvents() throws IOException {
        cache.keep(PAGE, copy("30 places"), TOUR, cache.seen());
        cache.keep(HOME, copy("one event"), null, cache.seen());

        cache.changed(TOUR);

        assertThat(cache.get(PAGE)).isEmpty();
        assertThat(cache.get(HOME)).isEmpty();
    }

    @Test
    void aChangeOfOneEventLeavesThePagesOfOthers() throws IOException {
        PageCopy page = copy("30 places");
        cache.keep(PAGE, page, TOUR, cache.seen());

        cache.changed(WORKSHOP);

        assertThat(cache.get(PAGE)).contains(page);
    }

    @Test
    void anotherLanguageIsAnotherPage() throws IOException {
        cache.keep(PAGE, copy("30 places"), TOUR, cache.seen());

        assertThat(cache.get(new PageCache.Key("/events/tour", "fr", ""))).isEmpty();
    }

    private static PageCopy copy(String text) throws IOException {
        return PageCopy.of("text/html", text.getBytes(StandardCharsets.UTF_8));
    }
}
