package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.astc.plenary.platform.Settings;

/** Answers anonymous visitors with a copy of the page, or makes the page and keeps it. */
@ApplicationScoped
public class PageCopies {
    private static final String HTML = "text/html;charset=UTF-8";

    private PageCache cache;
    private Settings settings;
    private Language language;
    private Appearance appearance;

    protected PageCopies() {}

    @Inject
    PageCopies(PageCache cache, Settings settings, Language language, Appearance appearance) {
        this.cache = cache;
        this.settings = settings;
        this.language = language;
        this.appearance = appearance;
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

    /** Answers; the event is asked for only if the page must be made. */
    public void serve(
            HttpServletRequest request, HttpServletResponse response, Supplier<Optional<UUID>> event, Maker maker)
            throws IOException, ServletException {
        PageCache.Key key = key(request);
        PageCopy copy = cache.get(key).orElse(null);
        if (copy == null) {
            long seen = cache.seen();
            RecordedResponse recorded = new RecordedResponse(response);
            maker.make(recorded);
            byte[] page = recorded.page();
            if (page == null) {
                pass(recorded, response);
                return;
            }
            copy = PageCopy.of(HTML, page);
            cache.keep(key, copy, event.get().orElse(null), seen);
        }
        copy.send(request, response);
    }

    private static void pass(RecordedResponse recorded, HttpServletResponse response) throws IOException {
        if (!recorded.isRefused()) {
            response.getOutputStream().write(recorded.written());
        }
    }

    private PageCache.Key key(HttpServletRequest request) {
        String query = request.getQueryString();
        String theme = appearance.getTheme();
        return new PageCache.Key(
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                language.choice(),
                theme == null ? "" : theme);
    }
}
