package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which people have a role at an event, for figures about groups of people. Knows no permissions. */
@ApplicationScoped
@Transactional
public class RolesOfPeople {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns the roles, at this event or at every event, of those whose account is known to be theirs. */
    public Map<UUID, Set<Role>> at(UUID eventId) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        em.createQuery("""
            select a.personId, g.role from RoleGrant g join Account a on a.id = g.accountId
            where a.personId is not null and (g.eventId is null or g.eventId = :event)
            """, Object[].class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(row -> roles.computeIfAbsent((UUID) row[0], any -> EnumSet.noneOf(Role.class))
                        .add((Role) row[1]));
        return roles;
    }
}
