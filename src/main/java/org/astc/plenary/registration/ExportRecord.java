package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
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

    /**
     * Returns how long the list is.
     *
     * @param job that writes the file, once however often it is begun; null if there is none
     */
    @Transactional
    public long write(EventRegistrations.Wanted wanted, UUID job) {
        long count = registrations.count(wanted);
        Map<String, Object> what = wanted.filter().narrowedBy();
        what.put("count", count);
        if (job != null) {
            what.put("job", job.toString());
        }
        Deed deed = new Deed(
                "account", "registrations-exported", "event", wanted.eventId(), wanted.eventId(), Map.of(), what);
        if (job == null) {
            trail.record(deed);
        } else {
            trail.recordOnce(deed, "job");
        }
        return count;
    }
}
