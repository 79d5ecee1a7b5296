package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Where requests are read and arranged. Every opening of a request is noted, with who opened it and why. */
@ApplicationScoped
@Transactional
public class AccessDesk {
    private static final String THING = "access-request";

    private AccessRequests requests;
    private DeskRequests listed;
    private WishSeal seal;
    private OwnPages pages;
    private Outbox outbox;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected AccessDesk() {}

    @Inject
    AccessDesk(
            AccessRequests requests,
            DeskRequests listed,
            WishSeal seal,
            OwnPages pages,
            Outbox outbox,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.listed = listed;
        this.seal = seal;
        this.pages = pages;
        this.outbox = outbox;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns a part of the requests of the event: first those whose place is canceled, as long as they are not closed,
     * since something may have to be called off; then those that nobody has taken up; then the oldest. It takes eight
     * statements at most, however many there are.
     *
     * @param only those that stand so; null: all
     * @param from null: the first part; that one, too, if nothing lies beyond
     * @throws org.astc.plenary.security.Forbidden if the caller is not of the access desk
     * @throws NotFound if the position is one of another list
     */
    public DeskList list(UUID eventId, RequestStatus only, ListPosition from) {
        caller.require(Permission.SEE_ACCESS_REQUESTS, eventId);
        DeskPlace place = from == null ? null : DeskPlace.of(from);
        DeskCounts counts = listed.counts(eventId);
        List<DeskRow> rows = listed.part(eventId, only, place, counts, ListPart.PAGE + 1);
        return rows.isEmpty() && place != null
                ? list(eventId, only, null)
                : DeskList.of(ListPart.of(rows, from, DeskRow::position), counts);
    }

    /**
     * Returns how many requests of the event nobody has taken up yet.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller is not of the access desk
     */
    public long waiting(UUID eventId) {
        caller.require(Permission.SEE_ACCESS_REQUESTS, eventId);
        return listed.counts(eventId).of(RequestStatus.RECEIVED);
    }

    /**
     * Returns where a request stands, without opening it.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller is not of the access desk
     * @throws NotFound if the event has no such request
     */
    public DeskLine cover(UUID eventId, String code) {
        AccessRequest request = find(eventId, code);
        return line(request, pages.isCanceled(request.getRegistrationId()));
    }

    /**
     * Opens a request and notes who did, and why.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller is not of the access desk
     * @throws NotFound if the event has no such request
     */
    public OpenedRequest open(UUID eventId, String code, ReadingReason reason) {
        AccessRequest request = find(eventId, code);
        record("access-request-read", request, Map.of(), Map.of("reason", reason.name()));
        OwnPage page = pages.of(request.getRegistrationId()).orElseThrow(NotFound::new);
        return new OpenedRequest(
                request.getId(),
                request.getCode(),
                request.getVersion(),
                request.getStatus(),
                pages.isCanceled(request.getRegistrationId()),
                request.getCreatedAt(),
                request.getChangedAt(),
                request.isOf(page) ? page.name() : "",
                request.isOf(page) ? page.email() : "",
                seal.open(request.getId(), request.getContent()),
                seal.openReply(request));
    }

    /**
     * Says where the request stands, and a message; the person hears that there is news on their own page, and no more.
     * Whose place is canceled has no such page to look at, and hears nothing.
     *
     * @return false if it stands there already and the message is the same; then nothing is noted and nobody hears
     *     anything
     * @throws org.astc.plenary.platform.StaleData if it changed since the given version was read
     * @throws IllegalTransition if it cannot go there
     */
    public boolean reply(UUID eventId, String code, Reply reply, long seenVersion) {
        AccessRequest request = find(eventId, code);
        boolean told = tell(request, reply, seenVersion);
        boolean moved = move(request, reply.status(), seenVersion);
        if (told || moved) {
            tellOfNews(request);
        }
        return told || moved;
    }

    private boolean move(AccessRequest request, RequestStatus next, long seenVersion) {
        RequestStatus before = request.getStatus();
        boolean canceled = pages.isCanceled(request.getRegistrationId());
        boolean moved = request.move(next, canceled, seenVersion, clock.instant());
        if (moved) {
            record("access-request-moved", request, Map.of("status", before.name()), Map.of("status", next.name()));
        }
        return moved;
    }

    private boolean tell(AccessRequest request, Reply reply, long seenVersion) {
        boolean tells = reply.tellsOtherThan(seal.openReply(request));
        if (tells) {
            request.tell(seal.sealReply(request.getId(), reply.message()), seenVersion, clock.instant());
            record("access-request-replied", request, Map.of(), Map.of());
        }
        return tells;
    }

    private void tellOfNews(AccessRequest request) {
        pages.of(request.getRegistrationId())
                .filter(OwnPage::confides)
                .filter(request::isOf)
                .ifPresent(page -> outbox.post(new Letter(
                        OwnPageNewsLetter.KIND, request.getId(), request.getEventId(), page.email(), page.language())));
    }

    private static DeskLine line(AccessRequest request, boolean canceled) {
        return new DeskLine(
                request.getCode(), request.getStatus(), canceled, request.getCreatedAt(), request.getChangedAt());
    }

    private AccessRequest find(UUID eventId, String code) {
        caller.require(Permission.SEE_ACCESS_REQUESTS, eventId);
        return requests.byCode(eventId, code)
                .flatMap(request -> requests.lock(request.getId()))
                .orElseThrow(NotFound::new);
    }

    private void record(String action, AccessRequest about, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("account", action, THING, about.getId(), about.getEventId(), before, after));
    }
}
