package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.ThingNames;

/** Invoices go by their numbers. */
@ApplicationScoped
class PaymentThings implements ThingNames {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select i.id, i.number from Invoice i where i.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], InvoiceNumber.shown((Long) row[1])));
        }
        return names;
    }
}
