package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobWork;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Writes registrations into a file, in the background. Begun anew it writes a new file; one leaves the house. */
@ApplicationScoped
public class RegistrationExportWork implements JobWork {
    static final String KIND = "registrations-export";

    private RegistrationExport export;
    private EventQueries events;
    private Caller caller;
    private Clock clock;

    protected RegistrationExportWork() {}

    @Inject
    RegistrationExportWork(RegistrationExport export, EventQueries events, Caller caller, Clock clock) {
        this.export = export;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "registration.export.job";
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return caller.may(Permission.EXPORT_REGISTRATIONS, eventId);
    }

    @Override
    public void run(JobRun run) throws IOException {
        ExportRequest request = ExportRequest.of(run.request());
        EventSummary event = events.byId(run.eventId());
        RegistrationExport.Leaving list = export.begin(run.eventId(), request.filter(), run.id());
        String name = RegistrationExport.fileName(event.slug(), event.zone(), clock.instant(), request.format());
        OutputStream file = run.result(name, request.format().mediaType());
        try (RegistrationTable table =
                new RegistrationTable(file, request.format(), request.columns(), run.language(), event.zone())) {
            AtomicLong written = new AtomicLong();
            run.progress(0, list.count());
            list.lines().accept(line -> {
                table.add(line);
                run.progress(written.incrementAndGet(), list.count());
            });
        }
    }
}
