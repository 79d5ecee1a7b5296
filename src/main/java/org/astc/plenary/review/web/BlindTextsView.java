package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.review.BlindDesk;
import org.astc.plenary.review.BlindLine;

/** The proposals in whose texts something was found that could tell who is behind them. */
@Named
@RequestScoped
public class BlindTextsView {
    @Inject
    private BlindDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private HttpServletRequest request;

    private List<BlindLine> lines;

    @PostConstruct
    void load() {
        lines = desk.list(event.getId());
    }

    public List<BlindLine> getLines() {
        return lines;
    }

    /** Says whether the texts of a proposal were just confirmed. */
    public boolean isDone() {
        return "confirmed".equals(request.getParameter("done"));
    }
}
