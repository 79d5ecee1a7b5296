package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.AuditQueries;

/** What was done to one thing, for the page that shows it: {@code <x:audit subject="#{…id}"/>}. */
@Named("auditOf")
@RequestScoped
public class AuditOfThing {
    @Inject
    private AuditQueries audit;

    @Inject
    private DeedLayout layout;

    private final Map<UUID, ShownDeeds> read = new HashMap<>();

    public ShownDeeds thing(UUID subjectId) {
        return read.computeIfAbsent(subjectId, id -> layout.onOne(audit.of(id)));
    }
}
