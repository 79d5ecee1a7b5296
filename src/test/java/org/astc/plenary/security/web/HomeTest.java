package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {
    private static final UUID EVENT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, /staff",
        "REGISTRATION_STAFF, /staff",
        "FINANCE, /staff",
        "ACCESS_COORDINATOR, /staff",
        "INCLUSION_ANALYST, /staff",
        "DOOR, /staff",
        "PROGRAM_CHAIR, /staff",
        "TRACK_CHAIR, /staff",
        "REVIEWER, /my"
    })
    void everyRoleAtOneEventBeginsAtADeskThatItMayOpen(Role role, String desk) {
        assertThat(Home.of(somebody(new Caller.Grant(role, EVENT)))).isEqualTo(desk);
    }

    @Test
    void anAuditorOfTheWholeHouseBeginsWithTheTrail() {
        assertThat(Home.of(somebody(new Caller.Grant(Role.AUDITOR, null)))).isEqualTo("/staff/audit");
        assertThat(Home.of(somebody(new Caller.Grant(Role.AUDITOR, EVENT)))).isEqualTo("/my");
    }

    @Test
    void whoHasNoRoleBeginsAtTheirOwnPage() {
        assertThat(Home.of(somebody())).isEqualTo("/my");
    }

    @Test
    void theFirstDeskWinsForWhoHasSeveral() {
        Caller.Identity both =
                somebody(new Caller.Grant(Role.PROGRAM_CHAIR, EVENT), new Caller.Grant(Role.REGISTRATION_STAFF, EVENT));

        assertThat(Home.of(both)).isEqualTo("/staff");
    }

    private static Caller.Identity somebody(Caller.Grant... grants) {
        return new Caller.Identity(
                UUID.randomUUID(),
                "ada@plenary.example",
                "Ada Example",
                Stream.of(grants).toList());
    }
}
