package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.astc.plenary.accessibility.AccessDesk;
import org.astc.plenary.accessibility.DeskLine;
import org.astc.plenary.accessibility.IllegalTransition;
import org.astc.plenary.accessibility.OpenedRequest;
import org.astc.plenary.accessibility.RequestStatus;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.web.Faults;

/** One request at the access desk: closed until a reason is given; opening it is noted. */
@Named
@RequestScoped
public class OpenedRequestView {
    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Faults faults;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reading reading;

    private DeskLine cover;
    private OpenedRequest opened;

    @PostConstruct
    void read() {
        String code = path.get("code");
        opened = reading.given()
                .map(reason -> desk.open(event.getId(), code, reason))
                .orElse(null);
        cover = opened == null ? desk.cover(event.getId(), code) : opened.line();
    }

    /** Says where the request stands now. */
    public String move() {
        try {
            desk.move(event.getId(), cover.code(), next(), seenVersion());
            return SeeOther.at("/staff/" + event.getSlug() + "/access/" + cover.code() + "?for="
                    + reading.word(reading.getChosen()) + "&done=1");
        } catch (StaleData newer) {
            faults.show(Faults.Fault.of(null, "platform.staleData"));
            return null;
        } catch (IllegalTransition strange) {
            faults.show(Faults.Fault.of(null, strange.messageKey()));
            return null;
        }
    }

    private RequestStatus next() {
        RequestStatus next = WishWords.one(RequestStatus.values(), request.getParameter("status"), null);
        if (next == null) {
            throw new NotFound();
        }
        return next;
    }

    private long seenVersion() {
        String sent = request.getParameter("version");
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    public DeskLine getCover() {
        return cover;
    }

    /** Returns the request, or null as long as no reason is given. */
    public OpenedRequest getOpened() {
        return opened;
    }

    public List<RequestStatus> getNext() {
        return cover.status().next(cover.canceled());
    }

    public String word(RequestStatus status) {
        return WishWords.word(status);
    }

    public boolean isMoved() {
        return "1".equals(request.getParameter("done")) && !"POST".equals(request.getMethod());
    }
}
