package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
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

    @Inject
    private Shop shop;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

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

                assertThatThrownBy(() -> roles.grant(account.getId(), Role.ADMINISTRATOR, null, "en"))
                        .as(role + " promotes itself")
                        .isInstanceOf(Forbidden.class);
                if (role == Role.ADMINISTRATOR) {
                    continue; // gives roles at the own event
                }
                assertThatThrownBy(() -> roles.grant(account.getId(), Role.ADMINISTRATOR, event, "en"))
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
        roles.grant(first.getId(), Role.ADMINISTRATOR, null, "en");
        roles.grant(second.getId(), Role.ADMINISTRATOR, null, "en");
        roles.grant(second.getId(), Role.ADMINISTRATOR, event, "en");

        roles.revoke(first.getId(), Role.ADMINISTRATOR, null);

        assertThatThrownBy(() -> roles.revoke(second.getId(), Role.ADMINISTRATOR, null))
                .as("the other one is administrator of one event only")
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> data.erase(new DataSubject(second.getId(), null, null)))
                .as("nor does erasing the account get around it")
                .isInstanceOf(LastAdministrator.class);
        assertThat(grants.of(second.getId())).hasSize(2);
    }

    /** They meet at their roles, which somebody holds until both are there. */
    @Test
    @ActivateRequestContext
    void s26TwoAdministratorsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        shop.change("delete from role_grant where role = ?1 and event_id is null", Role.ADMINISTRATOR.name());
        Account first = account();
        Account second = account();
        is(first, Role.ADMINISTRATOR, null);
        roles.grant(first.getId(), Role.ADMINISTRATOR, null, "en");
        roles.grant(second.getId(), Role.ADMINISTRATOR, null, "en");

        long removed = shop.behind(
                "select id from role_grant where role = ?1 and event_id is null for update",
                Role.ADMINISTRATOR.name(),
                () -> removals(first, second));

        assertThat(removed).isEqualTo(1);
        assertThat(grants.of(first.getId()).size() + grants.of(second.getId()).size())
                .isEqualTo(1);
        shop.change("delete from role_grant where role = ?1 and event_id is null", Role.ADMINISTRATOR.name());
    }

    /** How many of two who remove each other at once could do it. */
    private long removals(Account first, Account second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> both = List.of(() -> removes(first, second), () -> removes(second, first));
            long removed = 0;
            for (Future<Boolean> removal : threads.invokeAll(both)) {
                removed += removal.get() ? 1 : 0;
            }
            return removed;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Says whether it could be done. */
    private boolean removes(Account administrator, Account another) {
        boolean[] removed = new boolean[1];
        given.asTheHouse(() -> {
            is(administrator, Role.ADMINISTRATOR, null);
            try {
                roles.revoke(another.getId(), Role.ADMINISTRATOR, null);
                removed[0] = true;
            } catch (LastAdministrator refused) {
                removed[0] = false;
            }
        });
        return removed[0];
    }

    @Test
    @ActivateRequestContext
    void s26NobodyGivesThemselvesARoleThatReadsConfidences() {
        UUID event = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
        for (UUID where : new UUID[] {event, null}) {
            Account administrator = account();
            is(administrator, Role.ADMINISTRATOR, where);
            for (Role role : Role.values()) {
                if (role.isConfidential()) {
                    assertThatThrownBy(() -> roles.grant(administrator.getId(), role, event, "en"))
                            .as(role + " of the administrator at " + where)
                            .isInstanceOf(SelfPromotion.class);
                } else {
                    roles.grant(administrator.getId(), role, event, "en");
                }
            }
            assertThat(grants.of(administrator.getId()))
                    .extracting(grant -> grant.toGrant().role())
                    .doesNotContain(Role.ACCESS_COORDINATOR, Role.INCLUSION_ANALYST)
                    .hasSize(Role.values().length - 2);
        }
    }

    @Test
    @ActivateRequestContext
    void s26AllAdministratorsHearOfARoleThatReadsConfidences() throws Exception {
        UUID event = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
        UUID other = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
        Account giver = account();
        Account ofTheHouse = account();
        Account elsewhere = account();
        Account taker = account();
        is(giver, Role.ADMINISTRATOR, null);
        roles.grant(giver.getId(), Role.ADMINISTRATOR, event, "en");
        roles.grant(ofTheHouse.getId(), Role.ADMINISTRATOR, null, "en");
        roles.grant(elsewhere.getId(), Role.ADMINISTRATOR, other, "en");

        roles.grant(taker.getId(), Role.DOOR, event, "en");
        assertThat(letters(ofTheHouse)).isZero();
        roles.grant(taker.getId(), Role.ACCESS_COORDINATOR, event, "en");
        roles.grant(taker.getId(), Role.ACCESS_COORDINATOR, event, "en");

        assertThat(letters(giver)).isEqualTo(1);
        assertThat(letters(ofTheHouse)).isEqualTo(1);
        assertThat(letters(elsewhere)).isZero();
        assertThat(letters(taker)).isZero();
        assertThat(linkOf(giver)).isEqualTo("/staff/" + events.byId(event).slug() + "/team");
        roles.grant(taker.getId(), Role.INCLUSION_ANALYST, null, "en");
        assertThat(letters(ofTheHouse)).isEqualTo(2);
        assertThat(letters(giver)).as("of one event").isEqualTo(1);
        assertThat(linkOf(ofTheHouse)).isEqualTo("/staff/audit");
        shop.change(
                "delete from role_grant where account_id = ?1",
                ofTheHouse.getId().toString());
    }

    @Test
    @ActivateRequestContext
    void aRoleIsHeldOnceAtAnEventAndOnceAtEveryEvent() throws Exception {
        UUID event = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
        for (UUID where : new UUID[] {event, null}) {
            Account account = account();
            is(account(), Role.ADMINISTRATOR, null);
            roles.grant(account.getId(), Role.DOOR, where, "en");

            assertThatThrownBy(() -> shop.change(
                            "insert into role_grant (id, account_id, role, event_id, granted_at)"
                                    + " select uuid(), account_id, role, event_id, granted_at from role_grant"
                                    + " where account_id = ?1",
                            account.getId()))
                    .hasStackTraceContaining("role_grant_uk");
        }
    }

    private long letters(Account to) {
        return shop.count(
                "select count(*) from outbox where kind = 'confidential-role' and recipient = ?1", to.getEmail());
    }

    /** Where the newest letter leads. */
    private String linkOf(Account to) {
        String event = shop.text(
                "select coalesce(cast(event_id as char), '') from outbox where kind = 'confidential-role' and recipient = ?1"
                        + " order by id desc limit 1",
                to.getEmail());
        LetterWriter writer = writers.stream()
                .filter(one -> one.kind().equals("confidential-role"))
                .findFirst()
                .orElseThrow();
        UUID where = event.isEmpty() ? null : UUID.fromString(event);
        Mail mail = writer.write(new Letter("confidential-role", to.getId(), where, to.getEmail(), "en"))
                .orElseThrow();
        Matcher link = Pattern.compile("(/staff/[a-z0-9/-]+)").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Account account() {
        return accounts.openFor(UUID.randomUUID() + "@roles.example");
    }

    private void is(Account account, Role role, UUID event) {
        caller.is(new Caller.Identity(
                account.getId(), account.getEmail(), account.getName(), List.of(new Caller.Grant(role, event))));
    }
}
