package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.organization.RosterCounts;
import org.astc.plenary.organization.RosterKind;
import org.astc.plenary.organization.RosterService;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is erased while staff import a roster that names them. */
@ExtendWith(ArquillianExtension.class)
class ErasedFromRosterIT {
    private static final int OTHERS = 3_000;

    @Inject
    private RosterService rosters;

    @Inject
    private PersonService people;

    @Inject
    private PersonalFile file;

    @Inject
    private JobDesk jobs;

    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @Inject
    private UserTransaction transaction;

    private final String mark = "g" + UUID.randomUUID().toString().substring(0, 8);
    private final String gone = "gone@" + mark + ".example";

    private UUID account;

    @BeforeEach
    void somebodyOfStaff() throws Exception {
        account = imports.staff();
        caller.is(new Caller.Identity(
                account, "staff", "Staff", List.of(new Caller.Grant(Role.REGISTRATION_STAFF, null))));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void theImportGoesOnWithoutThemAndForgetsNobodyElse() throws Exception {
        UUID person = people.findOrCreate("Gone Soon", gone, "en");
        UUID roster = rosters.takeIn(RosterKind.PEOPLE, "roster.csv", othersAndThem());
        UUID job = rosters.begin(RosterKind.PEOPLE, roster, "en");
        awaitBeginning(job);

        transaction.begin();
        file.erase(new DataSubject(null, person, null));
        transaction.commit();

        JobSummary done = imports.await(job, account);
        assertThat(done.status()).as(done.failure()).isEqualTo(JobStatus.DONE);
        RosterCounts counts = rosters.state(RosterKind.PEOPLE, roster).outcome();
        assertThat(counts.created() + counts.unchanged()).isEqualTo(OTHERS);
        assertThat(counts.changed() + counts.refused()).isZero();
        assertThat(shop.count("select count(*) from person where email like ?1", "%@" + mark + ".example"))
                .isEqualTo(OTHERS);
        assertThat(shop.count("select count(*) from person where email = ?1", gone))
                .isZero();
        assertThat(shop.count("select attempts from job where id = ?1", job.toString()))
                .as("the beginning that the erasure ended does not count")
                .isEqualTo(1);
    }

    /** Their row is the last one: whoever reads the roster again finds it gone, whoever holds it in memory does not. */
    private byte[] othersAndThem() {
        return ("e-mail,name\n"
                        + IntStream.range(0, OTHERS)
                                .mapToObj(i -> "p" + i + "@" + mark + ".example,Person " + i + "\n")
                                .collect(Collectors.joining())
                        + gone + ",Gone Soon\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void awaitBeginning(UUID job) throws InterruptedException {
        for (int i = 0; i < 6_000 && jobs.find(job, account).orElseThrow().total() == null; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(jobs.find(job, account).orElseThrow().status()).isEqualTo(JobStatus.RUNNING);
    }
}
