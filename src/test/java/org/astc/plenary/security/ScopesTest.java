package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;

class ScopesTest {
    @Test
    void theyAreReadAndWrittenAsWords() {
        Scopes scopes = Scopes.parse("see-registrations, export-registrations");

        assertThat(scopes.permissions())
                .containsExactlyInAnyOrder(Permission.SEE_REGISTRATIONS, Permission.EXPORT_REGISTRATIONS);
        assertThat(scopes.text()).isEqualTo("export-registrations,see-registrations");
    }

    @Test
    void aWordThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Scopes.parse("everything")).isInstanceOf(UnknownScope.class);
    }

    @Test
    void whatPeopleToldInConfidenceIsLentToNoProgram() {
        assertThatThrownBy(() -> Scopes.parse("see-access-requests")).isInstanceOf(UnknownScope.class);
        for (Role role : Role.values()) {
            assertThat(Scopes.of(role).permissions()).doesNotContain(Permission.SEE_ACCESS_REQUESTS);
        }
    }

    @Test
    void whatATokenLendsIsForItsEventAndItsScopesAlone() {
        UUID event = UUID.randomUUID();
        Lent lent = new Lent(new Scopes(Set.of(Permission.SEE_REGISTRATIONS)), event);

        assertThat(lent.allows(Permission.SEE_REGISTRATIONS, event)).isTrue();
        assertThat(lent.allows(Permission.SEE_REGISTRATIONS, UUID.randomUUID())).isFalse();
        assertThat(lent.allows(Permission.SEE_REGISTRATIONS, null)).isFalse();
        assertThat(lent.allows(Permission.CHANGE_SETTINGS, event)).isFalse();
    }

    @Test
    void everyScopeHasAWordOnThePageOfTokens() {
        Scopes.lendable()
                .forEach(permission -> Messages.LANGUAGES.forEach(
                        language -> assertThat(Messages.text(language, "security.scope." + permission.word()))
                                .isNotBlank()));
    }
}
