package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditQueries;

/** Shows the audit trail of the house, a page at a time, newest first. */
@Named
@RequestScoped
public class AuditView {
    @Inject
    private AuditQueries audit;

    @Inject
    private DeedLayout layout;

    @Inject
    private HttpServletRequest request;

    private ShownDeeds deeds;
    private boolean first;

    @PostConstruct
    void read() {
        String before = request.getParameter("before");
        first = before == null;
        deeds = layout.onMany(audit.latest(first ? null : id(before)));
    }

    public ShownDeeds getDeeds() {
        return deeds;
    }

    public boolean isFirst() {
        return first;
    }

    /** Where the next page begins; null if this is the last. */
    public UUID getNext() {
        List<ShownDeed> lines = deeds.lines();
        return lines.size() < AuditQueries.PAGE
                ? null
                : lines.get(lines.size() - 1).line().id();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
