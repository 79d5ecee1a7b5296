package org.astc.plenary.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why a job is given up after its last beginning. */
@ExtendWith(ArquillianExtension.class)
class JobGivenUpIT {
    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @Test
    void aJobForWhichTheDatabaseWasBusyToTheLastIsNotSaidToHaveEndedTheServer() throws Exception {
        UUID owner = imports.staff();
        UUID job = UUID.randomUUID();

        shop.change("""
                insert into job (id, version, kind, owner_id, language, status, done, request, cancel_requested,
                  attempts, created_at)
                values (?1, 0, 'test-stumbling', '%s', 'en', 'QUEUED', 0,
                  'signal sqlstate ''40001'' set mysql_errno = 1213', false, %d, utc_timestamp(6))
                """.formatted(owner, Job.MOST_ATTEMPTS - 1), job.toString());

        assertThat(imports.await(job, owner).failure()).isEqualTo("platform.job.broken");
    }
}
