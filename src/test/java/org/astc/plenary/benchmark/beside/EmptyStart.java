package org.astc.plenary.benchmark.beside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one thing that the empty application does: it asks its database. */
@Named
@RequestScoped
public class EmptyStart {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    public String getAnswer() {
        return em.createNativeQuery("select 1").getSingleResult().toString();
    }
}
