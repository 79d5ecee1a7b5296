package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aRightInTheWholeHouseIsLentAtTheEventOfTheToken() {
        Caller caller = through(null, EVENT);

        assertThatCode(() -> caller.requireInHouse(Permission.SEE_ORGANIZATIONS, EVENT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> caller.requireInHouse(Permission.SEE_ORGANIZATIONS, OTHER))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> caller.requireInHouse(Permission.SEE_PEOPLE, EVENT))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRoleAtOneEventIsNoRightInTheWholeHouse() {
        assertThatThrownBy(() -> through(EVENT, EVENT).requireInHouse(Permission.SEE_ORGANIZATIONS, EVENT))
                .isInstanceOf(Forbidden.class);
    }

    private static Caller through(UUID roleAt, UUID lentAt) {
        Caller caller = new Caller();
        caller.isThrough(
                new Caller.Identity(
                        UUID.randomUUID(),
                        "staff@plenary.example",
                        "Staff",
                        List.of(new Caller.Grant(Role.REGISTRATION_STAFF, roleAt))),
                new Lent(new Scopes(Set.of(Permission.SEE_ORGANIZATIONS)), lentAt));
        return caller;
    }
}
