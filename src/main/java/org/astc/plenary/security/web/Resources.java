package org.astc.plenary.security.web;

import java.util.List;

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
        ORDER_SECRET
    }

    /** A resource: method, path below {@code /api/v1}, and the key that opens it. */
    public record Resource(String method, String path, Key key) {}

    private static final List<Resource> ALL = List.of(
            new Resource("GET", "/openapi.json", Key.NONE),
            new Resource("GET", "/events", Key.NONE),
            new Resource("GET", "/events/{slug}", Key.NONE),
            new Resource("GET", "/events/{slug}/registration-types", Key.NONE),
            new Resource("POST", "/events/{slug}/orders", Key.NONE),
            new Resource("GET", "/orders/{code}", Key.ORDER_SECRET),
            new Resource("DELETE", "/orders/{code}", Key.ORDER_SECRET),
            new Resource("POST", "/orders/{code}/confirm", Key.ORDER_SECRET));

    private Resources() {}

    public static List<Resource> all() {
        return ALL;
    }
}
