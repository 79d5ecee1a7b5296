package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/** Writes into the audit trail which list leaves the house and how long it is, before its first line does. */
@ApplicationScoped
class ExportRecord {
    private EventRegistrations registrations;
    private AuditTrail trail;

    protected ExportRecord() {}

    @Inject
    ExportRecord(EventRegistrations registrations, AuditTrail trail) {
        this.registrations = registrations;
        this.trail = trail;
    }

    /** Returns how long the list is. */
    @Transactional
    public long write(EventRegistrations.Wanted wanted) {
        long count = registrations.count(wanted);
        Map<String, Object> what = wanted.filter().narrowedBy();
        what.put("count", count);
        trail.record(new Deed(
                "account", "registrations-exported", "event", wanted.eventId(), wanted.eventId(), Map.of(), what));
        return count;
    }
}
