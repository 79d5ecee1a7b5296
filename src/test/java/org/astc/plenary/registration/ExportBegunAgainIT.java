package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOrder;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One file that leaves the house stands once in the audit trail, however often its job was begun. */
@ExtendWith(ArquillianExtension.class)
class ExportBegunAgainIT {
    private static final String TRAIL =
            "select count(*) from audit_entry where action = 'registrations-exported' and event_id = ?1";

    private static final ExportRequest REQUEST =
            new ExportRequest(RegistrationFilter.ALL, ExportColumn.ALL, TableFormat.CSV);

    @Inject
    private Given given;

    @Inject
    private EventQueries events;

    @Inject
    private JobDesk jobs;

    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @Test
    void anExportThatIsBegunAgainIsOneInTheTrail() throws Exception {
        UUID event = events.idOf(given.anEvent(Shop.plan(9, 9))).orElseThrow();
        UUID account = imports.staff();
        UUID job = asked(account, event);
        assertThat(imports.await(job, account).status()).isEqualTo(JobStatus.DONE);

        shop.change("""
                update job set status = 'RUNNING', claimed_by = uuid(), claimed_until = utc_timestamp(6), ended_at = null
                where id = ?1
                """, job.toString());
        assertThat(imports.await(job, account).status()).isEqualTo(JobStatus.DONE);

        assertThat(shop.count("select attempts from job where id = ?1", job.toString()))
                .isEqualTo(2);
        assertThat(shop.count(TRAIL, event.toString())).isEqualTo(1);
        imports.await(asked(account, event), account);
        assertThat(shop.count(TRAIL, event.toString())).as("another file").isEqualTo(2);
    }

    private UUID asked(UUID account, UUID event) {
        return jobs.ask(new JobOrder(RegistrationExportWork.KIND, account, event, "en", REQUEST.json()));
    }
}
