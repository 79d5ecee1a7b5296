package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.AuditQueries;

/** What was done to one thing, for the page that shows it: {@code <x:audit subject="#{…id}"/>}. */
@Named("auditOf")
@RequestScoped
public class AuditOfThing {
    @Inject
    private AuditQueries audit;

    private final Map<UUID, List<ShownDeed>> read = new HashMap<>();

    public List<ShownDeed> thing(UUID subjectId) {
        return read.computeIfAbsent(
                subjectId, id -> audit.of(id).stream().map(ShownDeed::of).toList());
    }
}
