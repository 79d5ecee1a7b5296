package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.InstantConverter;

/** All letters ever posted. */
@ApplicationScoped
class OutboxEntries {
    // one row a recipient: an earlier letter to the same address goes first, whatever it waits for
    private static final String FREE = """
            select o.* from outbox o
            where o.status = 'PENDING' and o.due_at <= ?1
              and (o.claimed_until is null or o.claimed_until <= ?1)
              and not exists (
                select 1 from outbox earlier
                where earlier.recipient = o.recipient and earlier.status = 'PENDING'
                  and earlier.id < o.id)
            order by o.due_at, o.id
            limit ?2
            for update skip locked
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(OutboxEntry entry) {
        em.persist(entry);
    }

    Optional<OutboxEntry> find(UUID id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id));
    }

    /**
     * Returns due letters that nobody works on, and locks them until the transaction ends; passes over letters that
     * another sender is locking at this moment.
     */
    @SuppressWarnings("unchecked") // a native query with a result class gives that class
    List<OutboxEntry> lockDue(Instant now, int atMost) {
        return em.createNativeQuery(FREE, OutboxEntry.class)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, atMost)
                .getResultList();
    }

    List<OutboxEntry> to(String recipient) {
        return em.createQuery(
                        "select o from OutboxEntry o where o.recipient = :recipient order by o.id", OutboxEntry.class)
                .setParameter("recipient", recipient)
                .getResultList();
    }

    /** Returns the kinds of letters to the address, each with the event, or null, that such a letter is about. */
    List<Object[]> subjectsTo(String recipient) {
        return em.createQuery(
                        "select distinct o.kind, o.eventId from OutboxEntry o where o.recipient = :recipient",
                        Object[].class)
                .setParameter("recipient", recipient)
                .getResultList();
    }

    /**
     * Takes the address off every letter that does not wait any more and was posted before that moment, and what a mail
     * server said, which may name it.
     */
    void forgetRecipientsBefore(Instant moment) {
        em.createQuery("""
            update OutboxEntry o set o.recipient = '', o.lastError = null
            where o.createdAt < :moment and o.status <> :pending
            and (o.recipient <> '' or o.lastError is not null)
            """)
                .setParameter("moment", moment)
                .setParameter("pending", LetterStatus.PENDING)
                .executeUpdate();
    }

    /**
     * Takes the address off every letter to it, and what a mail server said; what still waits is not sent any more.
     * That a letter was there stays.
     */
    void forget(String recipient) {
        forget("o.recipient = :wanted", recipient);
    }

    /** The same for the letters about these things. */
    void forgetAbout(Collection<UUID> things) {
        forget("o.about in :wanted", things);
    }

    /** The same for these letters. */
    void forgetThese(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            forget("o.id in :wanted", ids);
        }
    }

    private void forget(String which, Object wanted) {
        em.createQuery("update OutboxEntry o set o.status = :dropped where o.status = :pending and " + which)
                .setParameter("dropped", LetterStatus.DROPPED)
                .setParameter("pending", LetterStatus.PENDING)
                .setParameter("wanted", wanted)
                .executeUpdate();
        em.createQuery("update OutboxEntry o set o.recipient = '', o.lastError = null where " + which)
                .setParameter("wanted", wanted)
                .executeUpdate();
    }
}
