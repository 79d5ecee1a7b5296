package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Takes over requests that were made elsewhere: those of the demo. */
@ApplicationScoped
@Transactional
public class TakeoverOfRequests {
    private AccessRequests requests;
    private WishSeal seal;
    private OwnPages pages;
    private Caller caller;

    protected TakeoverOfRequests() {}

    @Inject
    TakeoverOfRequests(AccessRequests requests, WishSeal seal, OwnPages pages, Caller caller) {
        this.requests = requests;
        this.seal = seal;
        this.pages = pages;
        this.caller = caller;
    }

    /** Keeps what the person of a registration asked for, and where it stands. */
    public void takeOver(UUID registrationId, Wish wish, RequestStatus status, Instant askedAt) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        AccessRequest request = new AccessRequest(pages.of(registrationId).orElseThrow(), RequestCodes.next(), askedAt);
        request.hold(seal.seal(request.getId(), wish));
        if (status != request.getStatus()) {
            request.move(status, false, request.getVersion(), askedAt);
        }
        requests.add(request);
    }
}
