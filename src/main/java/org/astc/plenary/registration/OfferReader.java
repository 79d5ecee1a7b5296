package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.event.EventNow;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventStatus;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Money;

/** Reads the whole offer of an event: what it sells, from when to when, under which policies. */
@ApplicationScoped
class OfferReader {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private EventQueries events;

    protected OfferReader() {}

    @Inject
    OfferReader(EventQueries events) {
        this.events = events;
    }

    Offer read(UUID eventId) {
        EventNow now = events.afresh(eventId);
        EventSummary event = now.event();
        PhaseWindow registration = now.phase(PhaseKind.REGISTRATION).orElse(null);
        return new Offer(
                eventId,
                event.version(),
                event.slug(),
                event.status() == EventStatus.PUBLISHED,
                event.zone(),
                event.currency(),
                registration == null ? null : registration.opensAt(),
                registration == null ? null : registration.closesAt(),
                phases(eventId),
                types(eventId, event.currency()),
                addOns(eventId, event.currency()),
                policies(now));
    }

    private List<Offer.Phase> phases(UUID eventId) {
        return rows("""
                select id, name, cast(until_at as char) from price_phase where event_id = ?1 order by position
                """, eventId).stream()
                .map(row -> new Offer.Phase((UUID) row[0], (String) row[1], moment(row[2])))
                .toList();
    }

    private List<Offer.Type> types(UUID eventId, String currency) {
        Map<UUID, Map<UUID, Money>> prices = new HashMap<>();
        rows("""
                select p.type_id, p.phase_id, p.amount_minor
                from price p join registration_type t on t.id = p.type_id where t.event_id = ?1
                """, eventId)
                .forEach(row -> prices.computeIfAbsent((UUID) row[0], type -> new HashMap<>())
                        .put((UUID) row[1], money(row[2], currency)));
        Map<UUID, Set<UUID>> quotas = quotas(
                "select u.type_id, u.quota_id from type_quota u join quota q on q.id = u.quota_id where q.event_id = ?1",
                eventId);
        return rows("""
                select id, code, name, description, visible
                from registration_type where event_id = ?1 order by position, code
                """, eventId).stream()
                .map(row -> new Offer.Type(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        isTrue(row[4]),
                        Map.copyOf(prices.getOrDefault((UUID) row[0], Map.of())),
                        Set.copyOf(quotas.getOrDefault((UUID) row[0], Set.of()))))
                .toList();
    }

    private List<Offer.Extra> addOns(UUID eventId, String currency) {
        Map<UUID, Set<UUID>> quotas = quotas(
                "select u.add_on_id, u.quota_id from add_on_quota u join quota q on q.id = u.quota_id where q.event_id = ?1",
                eventId);
        return rows("""
                select id, code, name, description, amount_minor
                from add_on where event_id = ?1 order by position, code
                """, eventId).stream()
                .map(row -> new Offer.Extra(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        money(row[4], currency),
                        Set.copyOf(quotas.getOrDefault((UUID) row[0], Set.of()))))
                .toList();
    }

    private static List<Offer.Policy> policies(EventNow now) {
        return now.policyVersions().stream()
                .sorted(Comparator.comparing(Policy::code).thenComparing(Policy::version))
                .map(policy -> new Offer.Policy(
                        policy.id(),
                        policy.code(),
                        policy.version(),
                        policy.title(),
                        policy.required(),
                        policy.publishedAt()))
                .toList();
    }

    private Map<UUID, Set<UUID>> quotas(String statement, UUID eventId) {
        Map<UUID, Set<UUID>> quotas = new HashMap<>();
        rows(statement, eventId)
                .forEach(row -> quotas.computeIfAbsent((UUID) row[0], user -> new HashSet<>())
                        .add((UUID) row[1]));
        return quotas;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, UUID eventId) {
        return em.createNativeQuery(statement).setParameter(1, eventId).getResultList();
    }

    /** Reads the text of a UTC column: as a date it would pass through the time zone of the machine. */
    private static Instant moment(Object column) {
        return column == null
                ? null
                : LocalDateTime.parse(((String) column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    private static Money money(Object minor, String currency) {
        return Money.ofMinor(((Number) minor).longValue(), currency);
    }
}
