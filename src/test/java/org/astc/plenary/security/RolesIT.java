package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may give and take roles. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {
    @Inject
    private RoleService roles;

    @Inject
    private AccountService accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private AccountPersonalData data;

    @Inject
    private Caller caller;

    @Inject
    private Given given;

    @Inject
    private EventQueries events;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    @ActivateRequestContext
    void s26NobodyMakesThemselvesAdministratorOfTheHouse() {
        Account account = account();
        for (Role role : Role.values()) {
            for (UUID event : new UUID[] {UUID.randomUUID(), null}) {
                if (role == Role.ADMINISTRATOR && event == null) {
                    continue;
                }
                is(account, role, event);

                assertThatThrownBy(() -> roles.grant(account.getId(), Role.ADMINISTRATOR, null))
                        .as(role + " promotes itself")
                        .isInstanceOf(Forbidden.class);
                if (role == Role.ADMINISTRATOR) {
                    continue; // gives roles at the own event
                }
                assertThatThrownBy(() -> roles.grant(account.getId(), Role.ADMINISTRATOR, event))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> roles.revoke(account.getId(), role, event))
                        .isInstanceOf(Forbidden.class);
            }
        }
        assertThat(grants.of(account.getId())).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void s26TheLastAdministratorStays() {
        Account first = account();
        Account second = account();
        UUID event = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
        is(first, Role.ADMINISTRATOR, null);
        roles.grant(first.getId(), Role.ADMINISTRATOR, null);
        roles.grant(second.getId(), Role.ADMINISTRATOR, null);
        roles.grant(second.getId(), Role.ADMINISTRATOR, event);

        roles.revoke(first.getId(), Role.ADMINISTRATOR, null);

        assertThatThrownBy(() -> roles.revoke(second.getId(), Role.ADMINISTRATOR, null))
                .as("the other one is administrator of one event only")
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> data.erase(new DataSubject(second.getId(), null, null)))
                .as("nor does erasing the account get around it")
                .isInstanceOf(LastAdministrator.class);
        assertThat(grants.of(second.getId())).hasSize(2);
    }

    private Account account() {
        return accounts.openFor(UUID.randomUUID() + "@roles.example");
    }

    private void is(Account account, Role role, UUID event) {
        caller.is(new Caller.Identity(
                account.getId(), account.getEmail(), account.getName(), List.of(new Caller.Grant(role, event))));
    }
}
