package org.astc.plenary.architecture.planted.event.web;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Asks the database itself. */
@Transactional
public class QueryingView {
    EntityManager em;
}
