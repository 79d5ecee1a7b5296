package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.accessibility.AccessDesk;
import org.astc.plenary.accessibility.DeskLine;
import org.astc.plenary.accessibility.RequestStatus;
import org.astc.plenary.event.web.StaffEvent;

/** The access desk's list: requests by code, without names and without what is asked for. */
@Named
@RequestScoped
public class AccessDeskView {
    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    private List<DeskLine> lines;

    @PostConstruct
    void read() {
        lines = desk.list(event.getId());
    }

    public List<DeskLine> getLines() {
        return lines;
    }

    public long getReceived() {
        return count(RequestStatus.RECEIVED);
    }

    public long getInProgress() {
        return count(RequestStatus.IN_PROGRESS);
    }

    public long getArranged() {
        return count(RequestStatus.ARRANGED);
    }

    public long getClosed() {
        return count(RequestStatus.CLOSED);
    }

    /** How many belong to a place that is canceled and are not closed yet. */
    public long getToCallOff() {
        return lines.stream().filter(DeskLine::isToCallOff).count();
    }

    private long count(RequestStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
