package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Says whether the house can serve: the database answers, and in the demo everything is loaded. */
@ApplicationScoped
public class Readiness {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Settings settings;
    private volatile boolean loaded;

    protected Readiness() {}

    @Inject
    Readiness(Settings settings) {
        this.settings = settings;
    }

    /** The demo stands. */
    public void demoLoaded() {
        loaded = true;
    }

    public boolean isReady() {
        return (loaded || !settings.isDemo()) && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return em.createNativeQuery("select 1").getSingleResult() != null;
        } catch (PersistenceException away) {
            return false;
        }
    }
}
