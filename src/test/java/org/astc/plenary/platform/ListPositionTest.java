package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPositionTest {
    private static final UUID ID = UUID.fromString("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-06-15T12:00:00.123456Z", "Δήμητρα <b> & co", "'; drop table registration; --"})
    void aPositionIsReadBackAsItWasWritten(String key) {
        ListPosition after = new ListPosition(false, key, ID);
        ListPosition before = new ListPosition(true, key, ID);

        assertThat(ListPosition.of(after.token())).isEqualTo(after);
        assertThat(ListPosition.of(before.token())).isEqualTo(before);
        assertThat(after.token()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void noTokenIsTheBeginning() {
        assertThat(ListPosition.of(null)).isNull();
        assertThat(ListPosition.of("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "PjAx", "' or 1=1", "PjAxOTBhMWIyLWMzZDQtN2U1Zi04YTliLTBjMWQyZTNmNGE1"})
    void aForgedTokenIsNotFound(String token) {
        assertThatThrownBy(() -> ListPosition.of(token)).isInstanceOf(NotFound.class);
    }
}
