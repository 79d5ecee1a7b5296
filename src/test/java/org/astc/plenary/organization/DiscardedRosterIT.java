package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A roster is thrown away by whoever sent it, until it is imported. */
@ExtendWith(ArquillianExtension.class)
class DiscardedRosterIT {
    @Inject
    private RosterService rosters;

    @Inject
    private Imports imports;

    @Inject
    private Caller caller;

    private UUID account;
    private UUID roster;

    @BeforeEach
    void aRoster() throws Exception {
        account = somebodyOfStaff();
        String file = "e-mail,name\na@" + account + ".example,Ann\n";
        roster = rosters.takeIn(RosterKind.PEOPLE, "roster.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatIsDiscardedIsGone() {
        rosters.discard(RosterKind.PEOPLE, roster);

        assertThatThrownBy(() -> rosters.state(RosterKind.PEOPLE, roster)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rosters.begin(RosterKind.PEOPLE, roster, "en")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseDiscardsIt() throws Exception {
        UUID sender = account;
        somebodyOfStaff();

        assertThatThrownBy(() -> rosters.discard(RosterKind.PEOPLE, roster)).isInstanceOf(NotFound.class);

        is(sender);
        assertThat(rosters.state(RosterKind.PEOPLE, roster).name()).isEqualTo("roster.csv");
    }

    @Test
    void whatIsImportedStays() {
        UUID job = rosters.begin(RosterKind.PEOPLE, roster, "en");
        assertThat(imports.await(job, account).status()).isEqualTo(JobStatus.DONE);

        assertThatThrownBy(() -> rosters.discard(RosterKind.PEOPLE, roster)).isInstanceOf(UnreadableRoster.class);

        assertThat(rosters.state(RosterKind.PEOPLE, roster).importedAt()).isNotNull();
    }

    private UUID somebodyOfStaff() throws Exception {
        UUID staff = imports.staff();
        is(staff);
        return staff;
    }

    private void is(UUID staff) {
        caller.is(
                new Caller.Identity(staff, "staff", "Staff", List.of(new Caller.Grant(Role.REGISTRATION_STAFF, null))));
    }
}
