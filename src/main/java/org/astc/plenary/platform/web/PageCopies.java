package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.Settings;

/** Answers anonymous visitors with a copy of the page, or makes the page and keeps it. */
@ApplicationScoped
public class PageCopies {
    private static final String COPYING = PageCopies.class.getName();

    /** When a page ends, one visitor makes it anew and the others wait, instead of all making the same. */
    private final Object[] makers = Stream.generate(Object::new).limit(64).toArray();

    private PageCache cache;
    private Instance<PlacesNow> now;
    private PlacesShown shown;
    private BrowserMark mark;
    private Secrets secrets;
    private Settings settings;

    protected PageCopies() {}

    @Inject
    PageCopies(
            PageCache cache,
            Instance<PlacesNow> now,
            PlacesShown shown,
            BrowserMark mark,
            Secrets secrets,
            Settings settings) {
        this.now = now;
        this.shown = shown;
        this.mark = mark;
        this.secrets = secrets;
        this.cache = cache;
        this.settings = settings;
    }

    /** Makes a page into the response. */
    public interface Maker {
        void make(HttpServletResponse response) throws IOException, ServletException;
    }

    /** Says whether a copy would be the same page: nothing is asked that the page is not known to depend on. */
    public boolean mayServe(HttpServletRequest request, Set<String> parameters) {
        return settings.pageCacheOn()
                && "GET".equals(request.getMethod())
                && (request.getQueryString() == null
                        || Arrays.stream(request.getQueryString().split("&"))
                                .allMatch(part -> parameters.contains(part.split("=", 2)[0])));
    }

    /**
     * Returns what a page writes where each visitor gets a secret of their own: one, or a gap if the page is being made
     * to be copied.
     */
    public String ownSecret(HttpServletRequest request) {
        return request.getAttribute(COPYING) == null ? secrets.random() : PageCopy.GAP;
    }

    /** Gives the browser its mark with the page that is being made, or with each copy of it. */
    public void mark(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(COPYING) == null) {
            mark.give(request, response);
        }
    }

    /** Answers; the event is asked for only if the page must be made. */
    public void serve(
            HttpServletRequest request, HttpServletResponse response, Supplier<Optional<UUID>> event, Maker maker)
            throws IOException, ServletException {
        PageCache.Key key = key(request);
        PageCopy copy = kept(key);
        if (copy == null) {
            synchronized (makers[Math.floorMod(key.hashCode(), makers.length)]) {
                copy = kept(key);
                if (copy == null) {
                    copy = make(key, request, response, event, maker);
                }
            }
        }
        if (copy != null) {
            send(copy, request, response);
        }
    }

    /**
     * Answers with a copy that is kept already, whatever it takes to make one.
     *
     * @param may asked only if there is one
     * @return whether it answered
     */
    public boolean serveKept(HttpServletRequest request, HttpServletResponse response, BooleanSupplier may)
            throws IOException {
        if (!settings.pageCacheOn() || !"GET".equals(request.getMethod())) {
            return false;
        }
        PageCopy copy = kept(key(request));
        if (copy == null || !may.getAsBoolean()) {
            return false;
        }
        send(copy, request, response);
        return true;
    }

    private void send(PageCopy copy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (copy instanceof PageCopy.WithGap) {
            mark.give(request, response);
        }
        copy.send(request, response);
    }

    private PageCopy kept(PageCache.Key key) {
        return cache.get(key, place -> now.get().of(place)).orElse(null);
    }

    /** Makes the page and keeps it; null if what came out is none to keep, and is sent already. */
    private PageCopy make(
            PageCache.Key key,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<Optional<UUID>> event,
            Maker maker)
            throws IOException, ServletException {
        long seen = cache.seen();
        RecordedResponse recorded = new RecordedResponse(response);
        request.setAttribute(COPYING, true);
        maker.make(recorded);
        byte[] page = recorded.page();
        if (page == null) {
            pass(recorded, response);
            return null;
        }
        PageCopy copy = PageCopy.of(response.getHeader("Cache-Control"), page, secrets::random);
        cache.keep(key, copy, new PageCache.Source(event.get().orElse(null), seen, shown.all()));
        return copy;
    }

    private static void pass(RecordedResponse recorded, HttpServletResponse response) throws IOException {
        if (!recorded.isRefused()) {
            response.getOutputStream().write(recorded.written());
        }
    }

    private static PageCache.Key key(HttpServletRequest request) {
        String query = request.getQueryString();
        Locale language = Wishes.language(request);
        String theme = Wishes.theme(request);
        return new PageCache.Key(
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                language == null ? "" : language.toLanguageTag(),
                theme == null ? "" : theme);
    }
}
