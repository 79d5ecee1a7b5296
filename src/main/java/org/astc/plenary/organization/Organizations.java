package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;

/** The register of organizations. */
@ApplicationScoped
class Organizations {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    Organization get(UUID id) {
        return Optional.ofNullable(em.find(Organization.class, id)).orElseThrow(NotFound::new);
    }

    /** Reads a part of the list, sorted by name, from a position (null: from the beginning) in its direction. */
    List<OrganizationLine> part(OrganizationFilter filter, ListPosition from) {
        boolean backwards = from != null && from.backwards();
        String beyond = from == null
                ? ""
                : backwards
                        ? " and (o.name < :key or (o.name = :key and o.id < :id))"
                        : " and (o.name > :key or (o.name = :key and o.id > :id))";
        TypedQuery<OrganizationLine> query = em.createQuery(
                "select new org.astc.plenary.organization.OrganizationLine(o.id, o.name, o.type, o.region, o.country)"
                        + " from Organization o where o.mergedInto is null and o.name <> ''" + filter.condition()
                        + beyond
                        + (backwards ? " order by o.name desc, o.id desc" : " order by o.name, o.id"),
                OrganizationLine.class);
        filter.fill(query);
        if (from != null) {
            query.setParameter("key", from.key()).setParameter("id", from.id());
        }
        return query.setMaxResults(ListPart.PAGE + 1).getResultList();
    }

    /** Reads so many by name, after a position (null: from the beginning). */
    List<Organization> after(ListPosition from, int limit) {
        TypedQuery<Organization> query = em.createQuery(
                "select o from Organization o where o.mergedInto is null and o.name <> ''"
                        + (from == null ? "" : " and (o.name > :key or (o.name = :key and o.id > :id))")
                        + " order by o.name, o.id",
                Organization.class);
        if (from != null) {
            query.setParameter("key", from.key()).setParameter("id", from.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    List<Organization> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select o from Organization o where o.id in :ids", Organization.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Reads so many with their domains, by name. */
    List<Organization> withTheirDomains(int limit) {
        return em.createQuery("""
            select o from Organization o where o.mergedInto is null and o.name <> '' order by o.name, o.id
            """, Organization.class)
                .setHint("eclipselink.batch", "o.domains")
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns how each of these that is a member on the day is one. */
    Map<UUID, MembershipLevel> levels(Collection<UUID> ids, LocalDate day) {
        Map<UUID, MembershipLevel> levels = new HashMap<>();
        em.createQuery("""
                select m from Membership m
                where m.organizationId in :ids and m.startsOn <= :day and m.endsOn >= :day order by m.endsOn
                """, Membership.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultList()
                .forEach(membership -> levels.put(
                        membership.organizationId(), membership.term().level()));
        return levels;
    }

    /** Returns the memberships, newest first. */
    List<Membership> memberships(UUID organizationId) {
        return em.createQuery(
                        "select m from Membership m where m.organizationId = :organization order by m.endsOn desc, m.id",
                        Membership.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    Optional<Organization> find(UUID id) {
        return Optional.ofNullable(em.find(Organization.class, id));
    }

    /** Finds the record and keeps everybody else from changing it until the transaction ends. */
    Optional<Organization> lock(UUID id) {
        return Optional.ofNullable(em.find(Organization.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the records that were merged into this one. */
    List<Organization> mergedInto(UUID kept) {
        return em.createQuery("select o from Organization o where o.mergedInto = :kept", Organization.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    List<Membership> membershipsOf(UUID organizationId) {
        return em.createQuery(
                        "select m from Membership m where m.organizationId = :organization order by m.id",
                        Membership.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** Returns the id of the organization that the association's own register calls so, if there is one. */
    List<UUID> idsOfExternal(String externalId) {
        return em.createQuery("select o.id from Organization o where o.externalId = :external", UUID.class)
                .setParameter("external", externalId)
                .getResultList();
    }

    /** Returns those with one of the numbers, names (as the database compares them) or domains, with their domains. */
    Set<Organization> numberedNamedOrAt(
            Collection<String> numbers, Collection<String> names, Collection<String> domains) {
        Set<Organization> found = new LinkedHashSet<>();
        found.addAll(with("o.externalId in :words", numbers));
        found.addAll(with("o.name in :words", names));
        found.addAll(with("o.id in (select x.id from Organization x join x.domains d where d in :words)", domains));
        return found;
    }

    private List<Organization> with(String condition, Collection<String> words) {
        return words.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct o from Organization o left join fetch o.domains where o.mergedInto is null and "
                                        + condition,
                                Organization.class)
                        .setParameter("words", words)
                        .getResultList();
    }

    /** Returns the names of these. */
    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select o.id, o.name from Organization o where o.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    Map<UUID, Organization> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select o from Organization o where o.id in :ids", Organization.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Organization::id, one -> one));
    }

    void flush() {
        em.flush();
    }

    List<Membership> membershipsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Membership m where m.organizationId in :ids", Membership.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns those that have one of these domains, by domain. */
    Map<String, List<Organization>> withDomains(Collection<String> domains) {
        return em.createQuery("""
            select d, o from Organization o join o.domains d where d in :domains order by o.name, o.id
            """, Object[].class)
                .setParameter("domains", domains)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Organization) row[1], Collectors.toList())));
    }

    List<Organization> named(String start, int limit) {
        return em.createQuery(
                        "select o from Organization o where o.name like :start escape '!' and o.mergedInto is null order by o.name, o.id",
                        Organization.class)
                .setParameter("start", start.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    boolean isMember(UUID organizationId, LocalDate day) {
        return em.createQuery("""
                                select count(m) from Membership m
                                where m.organizationId = :organization and m.startsOn <= :day and m.endsOn >= :day
                                """, Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
