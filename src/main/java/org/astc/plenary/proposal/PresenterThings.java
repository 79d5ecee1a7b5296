package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.ThingNames;

/** Presenters go by their codes. */
@ApplicationScoped
class PresenterThings implements ThingNames {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ThingNames.byId(
                        em.createQuery("select p.id, p.code from Presenter p where p.id in :ids", Object[].class)
                                .setParameter("ids", ids)
                                .getResultList());
    }
}
