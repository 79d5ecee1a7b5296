package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What kinds of organizations there are, for figures about groups of people. Knows no permissions. */
@ApplicationScoped
@Transactional
public class OrganizationKinds {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** How large an organization is, of what type, and where. */
    public record Kind(BudgetBand size, OrganizationType type, Region region) {}

    /** Returns the kind of every organization, also of those that were merged into others. */
    public Map<UUID, Kind> all() {
        Map<UUID, Kind> kinds = new HashMap<>();
        em.createQuery("select o.id, o.budgetBand, o.type, o.region from Organization o", Object[].class)
                .getResultList()
                .forEach(row -> kinds.put(
                        (UUID) row[0], new Kind((BudgetBand) row[1], (OrganizationType) row[2], (Region) row[3])));
        return kinds;
    }

    /** Returns where people work, as far as the house knows. */
    public Map<UUID, UUID> ofPeople() {
        Map<UUID, UUID> organizations = new HashMap<>();
        em.createQuery("select a.personId, a.organizationId from Affiliation a", Object[].class)
                .getResultList()
                .forEach(row -> organizations.put((UUID) row[0], (UUID) row[1]));
        return organizations;
    }
}
