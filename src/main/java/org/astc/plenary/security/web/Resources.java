package org.astc.plenary.security.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astc.plenary.security.Permission;

/**
 * Every REST resource of the house and who may use it, in one place, as {@link Pages} is for pages. A test compares it
 * with what is deployed, so a new resource fails until it is declared here.
 */
public final class Resources {
    /** Who may use a resource. */
    public enum Key {
        /** Everybody, without a token. */
        NONE,
        /** Whoever holds the order's own secret; for all others it does not exist (404). */
        ORDER_SECRET,
        /** Programs with a token that has the scope at the event of the path: 401 without a token, 403 without that. */
        TOKEN
    }

    /**
     * A resource.
     *
     * @param path below {@code /api/v1}
     * @param key what opens it
     * @param scope the permission that a token must lend; null where no token is asked for
     */
    public record Resource(String method, String path, Key key, Permission scope) {
        Resource(String method, String path, Key key) {
            this(method, path, key, null);
        }

        Resource(String method, String path, Permission scope) {
            this(method, path, Key.TOKEN, scope);
        }
    }

    /** A resource with the values of the places in its path. */
    record Match(Resource resource, Map<String, String> values) {}

    private static final List<Resource> ALL = List.of(
            new Resource("GET", "/openapi.json", Key.NONE),
            new Resource("GET", "/events", Key.NONE),
            new Resource("GET", "/events/{slug}", Key.NONE),
            new Resource("GET", "/events/{slug}/registration-types", Key.NONE),
            new Resource("GET", "/events/{slug}/reports", Key.NONE),
            new Resource("GET", "/events/{slug}/reports/{package}", Key.NONE),
            new Resource("GET", "/events/{slug}/reports/{report}/cells.csv", Key.NONE),
            new Resource("POST", "/events/{slug}/orders", Key.NONE),
            new Resource("GET", "/events/{slug}/registrations", Permission.SEE_REGISTRATIONS),
            new Resource("GET", "/events/{slug}/proposals", Permission.SEE_PROPOSALS),
            new Resource("GET", "/events/{slug}/organizations", Permission.SEE_ORGANIZATIONS),
            new Resource("GET", "/orders/{code}", Key.ORDER_SECRET),
            new Resource("DELETE", "/orders/{code}", Key.ORDER_SECRET),
            new Resource("POST", "/orders/{code}/confirm", Key.ORDER_SECRET));

    private Resources() {}

    public static List<Resource> all() {
        return ALL;
    }

    /** Finds the resource at the decoded path below {@code /api/v1}; HEAD is GET without a body. */
    static Optional<Match> at(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        return ALL.stream()
                .filter(resource -> resource.method().equals(wanted))
                .flatMap(resource -> new PathPattern(resource.path())
                        .match(path).map(values -> new Match(resource, values)).stream())
                .findFirst();
    }
}
