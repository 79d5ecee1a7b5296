package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.ThingNames;

/** Orders and registrations go by their codes. */
@ApplicationScoped
class RegistrationThings implements ThingNames {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            names.putAll(codes("select o.id, o.code from Order o where o.id in :ids", ids));
            names.putAll(codes("select r.id, r.code from Registration r where r.id in :ids", ids));
        }
        return names;
    }

    private Map<UUID, String> codes(String query, Collection<UUID> ids) {
        return ThingNames.byId(
                em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList());
    }
}
