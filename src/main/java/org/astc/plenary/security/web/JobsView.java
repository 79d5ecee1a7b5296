package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.OwnJob;
import org.astc.plenary.security.OwnJobs;

/** Shows somebody of the staff the jobs that they asked for, at whatever event, newest first. */
@Named
@RequestScoped
public class JobsView {
    @Inject
    private OwnJobs jobs;

    @Inject
    private HttpServletRequest request;

    private List<OwnJob> lines;
    private boolean first;

    @PostConstruct
    void read() {
        String before = request.getParameter("before");
        first = before == null;
        lines = jobs.page(first ? null : id(before));
    }

    public List<OwnJob> getLines() {
        return lines;
    }

    public boolean isFirst() {
        return first;
    }

    /** Where the next page begins; null if this is the last. */
    public UUID getNext() {
        return lines.size() < OwnJobs.PAGE
                ? null
                : lines.get(lines.size() - 1).job().id();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
