package org.astc.plenary.architecture.planted.review.assignment;

import jakarta.persistence.EntityManager;
import org.astc.plenary.architecture.planted.event.OpenEntity;

/** Looks up itself what it should be given. */
class LooksUp {
    Object found(EntityManager em) {
        return em.find(OpenEntity.class, "annual-conference");
    }
}
