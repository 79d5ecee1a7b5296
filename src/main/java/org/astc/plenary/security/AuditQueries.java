package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** Reads the audit trail, newest first. */
@ApplicationScoped
public class AuditQueries {
    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final String LINES = """
            select new org.astc.plenary.security.AuditLine(
              e.id, e.happenedAt, e.actor, a.name, e.action, e.subjectType, e.subjectId, e.eventId, e.before,
              e.after)
            from AuditEntry e left join Account a on a.id = e.accountId
            """;
    private static final String NEWEST_FIRST = " order by e.id desc";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Caller caller;

    protected AuditQueries() {}

    @Inject
    AuditQueries(Caller caller) {
        this.caller = caller;
    }

    /**
     * Returns a page of the whole trail.
     *
     * @param before the last line of the page before, or null for the newest
     * @throws Forbidden if the caller may not see the trail of the house
     */
    public List<AuditLine> latest(UUID before) {
        caller.require(Permission.SEE_AUDIT, null);
        TypedQuery<AuditLine> lines = before == null
                ? em.createQuery(LINES + NEWEST_FIRST, AuditLine.class)
                : em.createQuery(LINES + " where e.id < :before" + NEWEST_FIRST, AuditLine.class)
                        .setParameter("before", before);
        return lines.setMaxResults(PAGE).getResultList();
    }

    /**
     * Returns the last 50 deeds on one thing, for the page that shows the thing; whoever may see that page may see
     * them, so that page asks.
     */
    public List<AuditLine> of(UUID subjectId) {
        return em.createQuery(LINES + " where e.subjectId = :subject" + NEWEST_FIRST, AuditLine.class)
                .setParameter("subject", subjectId)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
