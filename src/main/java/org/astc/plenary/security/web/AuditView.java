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
    private HttpServletRequest request;

    private List<ShownDeed> deeds;
    private boolean first;

    @PostConstruct
    void read() {
        String before = request.getParameter("before");
        first = before == null;
        deeds = audit.latest(first ? null : id(before)).stream()
                .map(ShownDeed::of)
                .toList();
    }

    public List<ShownDeed> getDeeds() {
        return deeds;
    }

    public boolean isFirst() {
        return first;
    }

    /** Where the next page begins; null if this is the last. */
    public UUID getNext() {
        return deeds.size() < AuditQueries.PAGE
                ? null
                : deeds.get(deeds.size() - 1).line().id();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
