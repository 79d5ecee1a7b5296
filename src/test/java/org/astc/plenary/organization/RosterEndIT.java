package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.job.PartStream;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rosters whose rows are entered while the database refuses, with a deadlock, to note that the job is done. */
@ExtendWith(ArquillianExtension.class)
class RosterEndIT {
    @Inject
    private RosterService rosters;

    @Inject
    private JobDesk jobs;

    @Inject
    private Imports imports;

    @Inject
    private Caller caller;

    @Inject
    private Shop shop;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private final String mark = "e" + UUID.randomUUID().toString().substring(0, 8);

    private UUID account;
    private UUID roster;

    @BeforeEach
    void aRosterWithARowThatIsRefused() throws Exception {
        account = imports.staff();
        caller.is(new Caller.Identity(
                account, "staff", "Staff", List.of(new Caller.Grant(Role.REGISTRATION_STAFF, null))));
        String file = "e-mail,name\na@" + mark + ".example,Ann\nnobody,Bea\n";
        roster = rosters.takeIn(RosterKind.PEOPLE, "roster.csv", file.getBytes(StandardCharsets.UTF_8));
        change("create sequence " + mark + " nocache");
    }

    @AfterEach
    void theDatabaseRefusesNothingMore() throws Exception {
        change("drop trigger if exists " + mark);
        change("drop sequence " + mark);
        caller.is(null);
    }

    @Test
    void anEndThatIsRefusedOnceIsNotedAgainAndNothingIsDoneTwice() throws Exception {
        refuse("nextval(" + mark + ") = 1");

        JobSummary job = imported();

        assertThat(list(job)).hasSize(2);
        assertThat(list(job).get(0)).contains("New", "Ann");
        assertThat(list(job).get(1)).contains("Refused", "A3");
        assertThat(rosters.state(RosterKind.PEOPLE, roster).outcome()).isEqualTo(new RosterCounts(1, 0, 0, 1));
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void anEndThatIsRefusedForLongBeginsTheImportAgainAndItsListIsWhole() throws Exception {
        refuse("new.attempts = 1 and nextval(" + mark + ") > 0");

        JobSummary job = imported();

        assertThat(list(job)).hasSize(2);
        assertThat(list(job).get(1)).contains("Refused", "A3");
        assertThat(rosters.state(RosterKind.PEOPLE, roster).outcome()).isEqualTo(new RosterCounts(0, 0, 1, 1));
        assertThat(questions()).as("asked in vain").isEqualTo(5);
        assertThat(shop.count(
                        "select count(*) from audit_entry where action = 'roster-imported' and subject_id = ?1",
                        roster.toString()))
                .isEqualTo(1);
    }

    /** A sequence counts on, whatever becomes of the transaction. */
    private void refuse(String condition) throws Exception {
        change("create trigger " + mark
                + " before update on job for each row if new.status = 'DONE' and new.owner_id = '" + account + "' and "
                + condition + " then signal sqlstate '40001' set mysql_errno = 1213; end if");
    }

    /** Returns how often the trigger had to ask the sequence. */
    private long questions() {
        return shop.count("select next_not_cached_value - 1 from " + mark + " where ?1 = ?1", mark);
    }

    private JobSummary imported() {
        JobSummary job = imports.await(rosters.begin(RosterKind.PEOPLE, roster, "en"), account);
        assertThat(job.status()).as(job.failure()).isEqualTo(JobStatus.DONE);
        assertThat(job.result()).as("the list of what became of each row").isNotNull();
        return job;
    }

    /** Returns the lines below the headings. */
    private List<String> list(JobSummary job) throws Exception {
        byte[] file = new PartStream(part -> jobs.resultPart(job.id(), account, part)).readAllBytes();
        return new String(file, StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
