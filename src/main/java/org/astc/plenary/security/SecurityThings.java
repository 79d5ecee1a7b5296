package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Accounts go by their address, until they are closed; tokens by the name that they were given. */
@ApplicationScoped
class SecurityThings implements ThingNames {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            names.putAll(ThingNames.byId(em.createQuery(
                            "select a.id, a.email from Account a where a.id in :ids and a.status = :active",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("active", AccountStatus.ACTIVE)
                    .getResultList()));
            names.putAll(ThingNames.byId(
                    em.createQuery("select t.id, t.name from ApiToken t where t.id in :ids", Object[].class)
                            .setParameter("ids", ids)
                            .getResultList()));
        }
        return names;
    }
}
