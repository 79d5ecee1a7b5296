package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.platform.Text;

/** All orders ever made, with their registrations. */
@ApplicationScoped
class Orders {
    private static final String WHOLE = """
            select distinct o from Order o
            join fetch o.registrations r left join fetch r.addOns
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Order order) {
        em.persist(order);
    }

    void add(Acceptance acceptance) {
        em.persist(acceptance);
    }

    /** Returns the order from this transaction's memory, where it mostly is, else from the database. */
    Order get(UUID id) {
        return em.find(Order.class, id, Map.of("eclipselink.cache-usage", "CheckCacheByExactPrimaryKey"));
    }

    Optional<Order> byCode(String code) {
        return one(em.createNamedQuery("Order.byCode", Order.class).setParameter("code", Text.code(code)));
    }

    /** Finds the order and keeps everybody else from changing it until the transaction ends. */
    Optional<Order> lockByCode(String code) {
        return one(em.createNamedQuery("Order.lockByCode", Order.class).setParameter("code", Text.code(code)));
    }

    /** Finds the order, which is there, and keeps everybody else from changing it until the transaction ends. */
    Order lock(UUID id) {
        return em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Order> byRequestKey(String key) {
        return one(em.createQuery(WHOLE + "where o.requestKey = :key order by r.line", Order.class)
                .setParameter("key", key));
    }

    private static Optional<Order> one(TypedQuery<Order> query) {
        return query.getResultList().stream().findFirst();
    }

    /** Claims holds whose time is over, at most so many, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked")
    List<Order> claimOverdue(Instant now, int atMost) {
        Collection<UUID> ids = em.createNativeQuery("""
            select id from orders
            where status = 'HELD' and expires_at <= ?1
            order by expires_at limit ?2
            for update skip locked
            """)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, atMost)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(WHOLE + "where o.id in :ids", Order.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Says whether the address belongs to another person of the event, too. */
    boolean isOfOthers(UUID eventId, String email, UUID person) {
        return !em.createNamedQuery("Registration.ofOthers", UUID.class)
                .setParameter("event", eventId)
                .setParameter("email", email)
                .setParameter("person", person)
                .setFlushMode(jakarta.persistence.FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** Says which of the addresses belong to another person of the event than the one beside it. */
    List<String> emailsOfOthers(UUID eventId, Collection<String> emails, Collection<UUID> people) {
        return em.createQuery("""
            select distinct r.email from Registration r
            where r.eventId = :event and r.email in :emails and r.personId not in :people
            and r.status in :coming
            """, String.class)
                .setParameter("event", eventId)
                .setParameter("emails", emails)
                .setParameter("people", people)
                .setParameter("coming", RegistrationStatus.FIRM)
                .setFlushMode(jakarta.persistence.FlushModeType.COMMIT)
                .getResultList();
    }

    /** Forgets the request keys of orders made before the moment. */
    int forgetRequestKeys(Instant before) {
        return em.createQuery("""
            update Order o set o.requestKey = null, o.requestHash = null
            where o.requestKey is not null and o.createdAt < :before
            """).setParameter("before", before).executeUpdate();
    }

    /** Returns orders that ended before that moment without anybody's place and still hold a name. */
    List<Order> endedWithoutPlace(Instant before, int atMost) {
        return em.createQuery("""
            select o from Order o
            where o.status in :ended and o.endedAt < :before
            and (o.buyerEmail <> '' or o.buyerName <> '' or o.draft is not null)
            order by o.endedAt
            """, Order.class)
                .setParameter("ended", List.of(OrderStatus.EXPIRED, OrderStatus.RELEASED))
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Returns who is named in these orders and in no other. */
    List<UUID> peopleOnlyIn(Collection<Order> some) {
        return some.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select distinct r.personId from Registration r
                    where r.order in :some and r.personId is not null and not exists (
                        select other from Registration other
                        where other.personId = r.personId and other.order not in :some)
                    """, UUID.class).setParameter("some", some).getResultList();
    }

    Optional<Registration> registration(UUID id) {
        return Optional.ofNullable(em.find(Registration.class, id));
    }

    /**
     * Returns the place that a letter is about: kept still, in an order that was placed, and held by whoever the letter
     * goes to; empty otherwise, since nobody else may read it.
     */
    Optional<Registration> placeFor(Letter letter) {
        return registration(letter.about())
                .filter(registration -> registration.getStatus().takesPlace())
                .filter(registration -> registration.getOrder().getStatus().isPlaced())
                .filter(registration -> letter.recipient().equals(registration.getEmail()));
    }

    /** Returns the policy versions to which the buyer said yes. */
    List<UUID> acceptedWith(UUID orderId) {
        return em.createQuery("select a.policyVersionId from Acceptance a where a.order.id = :order", UUID.class)
                .setParameter("order", orderId)
                .getResultList();
    }
}
