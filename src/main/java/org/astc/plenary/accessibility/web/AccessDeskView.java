package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private Reading reading;

    @Inject
    private HttpServletRequest request;

    private DeskList list;

    @PostConstruct
    void read() {
        list = desk.list(event.getId(), ListPosition.of(request.getParameter(AT)));
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
        return position == null
                ? null
                : "/staff/" + event.getSlug() + "/access?for=" + reading.word(reading.getChosen()) + "&" + AT + "="
                        + position.token();
    }

    public long getReceived() {
        return list.counts().of(RequestStatus.RECEIVED);
    }

    public long getInProgress() {
        return list.counts().of(RequestStatus.IN_PROGRESS);
    }

    public long getArranged() {
        return list.counts().of(RequestStatus.ARRANGED);
    }

    public long getClosed() {
        return list.counts().of(RequestStatus.CLOSED);
    }

    /** How many belong to a place that is canceled and are not closed yet. */
    public long getToCallOff() {
        return list.counts().toCallOff();
    }
}
