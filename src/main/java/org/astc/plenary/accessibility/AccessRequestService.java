package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.registration.CodeNeeded;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.PageCodeService;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * What people ask for on their own page. With the link alone they may ask; seeing, changing and taking back what they
 * asked for needs the code that was sent to their own address.
 */
@ApplicationScoped
@Transactional
public class AccessRequestService {
    private static final int MOST = 20;
    private static final String THING = "access-request";

    private AccessRequests requests;
    private WishSeal seal;
    private OwnPages pages;
    private PageCodeService codes;
    private EventQueries events;
    private AuditTrail trail;
    private Clock clock;

    protected AccessRequestService() {}

    @Inject
    AccessRequestService(
            AccessRequests requests,
            WishSeal seal,
            OwnPages pages,
            PageCodeService codes,
            EventQueries events,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.seal = seal;
        this.pages = pages;
        this.codes = codes;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks for something. The same again, before anybody took it up, is a button pressed twice and no second request.
     *
     * @throws NotFound if there is no such page, or the key is not its own
     * @throws org.astc.plenary.registration.NoOwnAddress if the person has no address of their own
     * @throws EmptyWish if nothing is asked for
     * @throws TooManyRequests if the person has asked twenty times
     * @throws EventOver if the event has ended
     */
    public void ask(String code, String key, Wish wish) {
        OwnPage page = pages.claimToConfide(code, key);
        requireTime(page.eventId());
        List<AccessRequest> earlier = requests.toldUnder(page.registrationId(), page.linkVersion());
        if (earlier.stream().anyMatch(request -> isSame(request, page, wish))) {
            return;
        }
        if (earlier.size() >= MOST) {
            throw new TooManyRequests();
        }
        AccessRequest request = new AccessRequest(page, RequestCodes.next(), clock.instant());
        request.hold(sealed(request, wish));
        requests.add(request);
        record("access-requested", request);
    }

    /**
     * Returns what the person asked for, oldest first.
     *
     * @param token that the browser got for the code
     * @throws CodeNeeded if no code was entered a short time ago
     */
    public List<OwnRequest> own(String code, String key, String token) {
        OwnPage page = open(code, key, token);
        return requests.of(page.registrationId()).stream()
                .filter(request -> request.isOf(page))
                .map(request -> new OwnRequest(
                        request.getCode(),
                        request.getVersion(),
                        request.getStatus(),
                        request.getChangedAt(),
                        seal.open(request.getId(), request.getContent()),
                        seal.openReply(request)))
                .toList();
    }

    /**
     * Asks for something else; the desk looks at it anew.
     *
     * @throws CodeNeeded as {@link #own}
     * @throws org.astc.plenary.platform.StaleData if the desk or the person changed it since
     * @throws EventOver if the event has ended
     */
    public void change(Ticket ticket, Wish wish) {
        AccessRequest request = claim(ticket);
        requireTime(request.getEventId());
        request.change(sealed(request, wish), ticket.version(), clock.instant());
        record("access-request-changed", request);
    }

    /** Takes the request back; nothing of it is kept. */
    public void withdraw(Ticket ticket) {
        AccessRequest request = claim(ticket);
        requests.remove(request);
        record("access-request-withdrawn", request);
    }

    /**
     * One request of a person whose browser showed a code.
     *
     * @param version as it was shown
     */
    public record Ticket(String page, String key, String token, String request, long version) {
        @Override
        public String toString() {
            return "Ticket[" + request + "]";
        }
    }

    private AccessRequest claim(Ticket ticket) {
        OwnPage page = open(ticket.page(), ticket.key(), ticket.token());
        return requests.of(page.registrationId()).stream()
                .filter(request -> request.isOf(page) && request.getCode().equals(ticket.request()))
                .findFirst()
                .flatMap(request -> requests.lock(request.getId()))
                .orElseThrow(NotFound::new);
    }

    private OwnPage open(String code, String key, String token) {
        OwnPage page = pages.open(code, key);
        if (!codes.isOpen(page, token)) {
            throw new CodeNeeded();
        }
        return page;
    }

    private void requireTime(UUID eventId) {
        if (events.byId(eventId).hasEnded(clock.instant())) {
            throw new EventOver();
        }
    }

    private boolean isSame(AccessRequest request, OwnPage page, Wish wish) {
        return request.isOf(page)
                && request.getStatus() == RequestStatus.RECEIVED
                && seal.open(request.getId(), request.getContent()).equals(wish);
    }

    private byte[] sealed(AccessRequest request, Wish wish) {
        if (wish.isEmpty()) {
            throw new EmptyWish();
        }
        return seal.seal(request.getId(), wish);
    }

    private void record(String action, AccessRequest request) {
        trail.recordUnnamed(
                new Deed("person", action, THING, request.getId(), request.getEventId(), Map.of(), Map.of()));
    }
}
