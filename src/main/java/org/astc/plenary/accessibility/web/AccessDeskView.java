package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.astc.plenary.accessibility.AccessDesk;
import org.astc.plenary.accessibility.DeskLine;
import org.astc.plenary.accessibility.DeskList;
import org.astc.plenary.accessibility.RequestStatus;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.ListPosition;

/** The access desk's list: requests by code, without names and without what is asked for; one part of the table. */
@Named
@RequestScoped
public class AccessDeskView {
    private static final String AT = "at";
    private static final String STATUS = "status";

    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private Reading reading;

    @Inject
    private HttpServletRequest request;

    private RequestStatus only;
    private DeskList list;

    @PostConstruct
    void read() {
        only = WishWords.one(RequestStatus.values(), request.getParameter(STATUS), null);
        list = desk.list(event.getId(), only, ListPosition.of(request.getParameter(AT)));
    }

    /** The status that is shown; null for all. */
    public RequestStatus getOnly() {
        return only;
    }

    /** The status that is shown, as the address says it; null for all. */
    public String getStatus() {
        return only == null ? null : WishWords.word(only);
    }

    /** The whole list, from its beginning. */
    public String getAll() {
        return list(null);
    }

    public List<DeskLine> getLines() {
        return list.lines();
    }

    /** Which part it is, as the address says it; null for the first. */
    public String getAt() {
        return request.getParameter(AT);
    }

    /** The address of the part before this one, or null. */
    public String getPrevious() {
        return address(list.previous());
    }

    /** The address of the part after this one, or null. */
    public String getNext() {
        return address(list.next());
    }

    private String address(ListPosition position) {
        return position == null ? null : list(only) + "&" + AT + "=" + position.token();
    }

    private String list(RequestStatus status) {
        return "/staff/" + event.getSlug() + "/access?for=" + reading.word(reading.getChosen())
                + (status == null ? "" : "&" + STATUS + "=" + WishWords.word(status));
    }

    /** How many requests stand where; {@code path} leads to those, or back to all if they are shown. */
    public record Figure(RequestStatus status, long count, String path, boolean shown) {}

    public List<Figure> getFigures() {
        return Arrays.stream(RequestStatus.values())
                .map(status -> new Figure(
                        status, list.counts().of(status), list(status == only ? null : status), status == only))
                .toList();
    }

    /** How many belong to a place that is canceled and are not closed yet. */
    public long getToCallOff() {
        return list.counts().toCallOff();
    }
}
