package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;

/** Everybody, each beside the organization where they work. */
@ApplicationScoped
class Roster {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Reads a part of the list, sorted by name, from a position (null: from the beginning) in its direction. */
    List<PersonLine> part(PeopleFilter filter, ListPosition from) {
        boolean backwards = from != null && from.backwards();
        String beyond = from == null
                ? ""
                : backwards
                        ? " and (p.name < :key or (p.name = :key and p.id < :id))"
                        : " and (p.name > :key or (p.name = :key and p.id > :id))";
        TypedQuery<PersonLine> query = em.createQuery(
                "select new org.astc.plenary.organization.PersonLine(p.id, p.name, p.email, o.id, o.name) from Person p"
                        + filter.joined() + " where p.mergedInto is null and p.name <> ''" + filter.condition() + beyond
                        + (backwards ? " order by p.name desc, p.id desc" : " order by p.name, p.id"),
                PersonLine.class);
        filter.fill(query);
        if (from != null) {
            query.setParameter("key", from.key()).setParameter("id", from.id());
        }
        return query.setMaxResults(ListPart.PAGE + 1).getResultList();
    }
}
