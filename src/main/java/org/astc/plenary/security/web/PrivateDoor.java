package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.Throttle;

/**
 * Where orders and registrations are opened with their keys. A key has 256 bits, so the right one always opens and
 * costs nothing here; whoever brings wrong ones again and again is asked to wait.
 */
@ApplicationScoped
public class PrivateDoor {
    private Throttle throttle;
    private ClientAddress client;
    private HttpServletRequest request;

    protected PrivateDoor() {}

    @Inject
    PrivateDoor(Throttle throttle, ClientAddress client, HttpServletRequest request) {
        this.throttle = throttle;
        this.client = client;
        this.request = request;
    }

    /**
     * Opens, and counts the try if there is nothing to open.
     *
     * @throws org.astc.plenary.platform.NotFound as the opening does
     * @throws org.astc.plenary.security.TooManyAttempts instead, after too many of these
     */
    public <T> T open(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (NotFound wrong) {
            Counted tries = Limit.PRIVATE_LINK_BY_CLIENT.of(client.of(request));
            throttle.require(tries);
            throttle.count(tries);
            throw wrong;
        }
    }
}
