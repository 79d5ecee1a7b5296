package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Tells what became of letters; never what stands in them. */
@ApplicationScoped
public class LetterQueries {
    private static final int LATEST = 50;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns the last 50 letters about a thing, newest first; the page that shows the thing asks for permission. */
    public List<LetterLine> about(UUID thing) {
        return em.createQuery("""
            select new org.astc.plenary.messaging.LetterLine(e.kind, e.recipient, e.status, e.createdAt, e.sentAt)
            from OutboxEntry e where e.about = :thing order by e.createdAt desc, e.id desc
            """, LetterLine.class)
                .setParameter("thing", thing)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** Returns how many letters of that kind about a thing have left. */
    public long sent(String kind, UUID thing) {
        return em.createQuery("""
            select count(e) from OutboxEntry e
            where e.about = :thing and e.kind = :kind and e.status = :sent
            """, Long.class)
                .setParameter("thing", thing)
                .setParameter("kind", kind)
                .setParameter("sent", LetterStatus.SENT)
                .getSingleResult();
    }
}
