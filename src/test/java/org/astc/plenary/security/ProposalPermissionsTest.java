package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever reviews blind never reads who proposed what. */
class ProposalPermissionsTest {
    private static final List<Permission> ALL =
            List.of(Permission.SEE_PROPOSALS, Permission.EXPORT_PROPOSALS, Permission.CHANGE_PROPOSALS);

    @Test
    void reviewersHaveNoneOfThem() {
        assertThat(ALL).noneMatch(Role.REVIEWER::may);
    }

    @Test
    void theProgramChairHasAllAndATrackChairLooksOn() {
        assertThat(ALL).allMatch(Role.PROGRAM_CHAIR::may).allMatch(Role.ADMINISTRATOR::may);
        assertThat(ALL.stream().filter(Role.TRACK_CHAIR::may)).containsExactly(Permission.SEE_PROPOSALS);
    }

    @Test
    void nobodyElseHasAny() {
        assertThat(Arrays.stream(Role.values()).filter(role -> ALL.stream().anyMatch(role::may)))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROGRAM_CHAIR, Role.TRACK_CHAIR);
    }
}
