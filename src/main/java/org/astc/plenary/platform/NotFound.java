package org.astc.plenary.platform;

/** There is no such thing, or the asker may not know of it: both look the same (404). */
public class NotFound extends DomainException {
    public NotFound() {
        super("platform.notFound");
    }
}
