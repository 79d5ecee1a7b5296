package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Respondents;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger of releases only grows, and a change that got past the database is seen. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
    private static final String TRIGGER = """
            create trigger release_ledger_keep before update on release_ledger for each row
            signal sqlstate '45000' set message_text = 'the release ledger only grows'
            """;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private ReleaseProtection protection;

    @Inject
    private Respondents respondents;

    @Inject
    private Imports imports;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager main;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager store;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void theChainHoldsAndNothingInItCanBeChanged() throws Exception {
        String code = released();

        assertThat(broken()).isEmpty();
        for (String statement : List.of(
                "update release_ledger set specification = '{}' where release_code = '" + code + "'",
                "update release_ledger set approver_id = author_id",
                "delete from release_ledger where release_code = '" + code + "'",
                "update report_release set cells = '' where code = '" + code + "'",
                "delete from report_release where code = '" + code + "'")) {
            assertThatThrownBy(() -> change(main, statement)).as(statement).hasStackTraceContaining("Error Code: 1644");
        }
        for (String statement : List.of("update audit_interval set intervals = '{}'", "delete from audit_interval")) {
            assertThatThrownBy(() -> change(store, statement))
                    .as(statement)
                    .hasStackTraceContaining("Error Code: 1644");
        }
    }

    @Test
    void aChangeBehindTheTriggersBackBreaksTheChain() throws Exception {
        String code = released();
        change(main, "drop trigger release_ledger_keep");
        try {
            change(
                    main,
                    "update release_ledger set pattern = concat(pattern, ' ') where release_code = '" + code + "'");

            assertThat(broken()).hasSize(1);
        } finally {
            change(main, "update release_ledger set pattern = trim(pattern) where release_code = '" + code + "'");
            change(main, TRIGGER);
        }
        assertThat(broken()).isEmpty();
    }

    private String released() throws Exception {
        UUID author = imports.staff();
        UUID approver = imports.staff();
        String slug = respondents.anEvent();
        UUID event = respondents.idOf(slug);
        respondents.come(slug, "visitor", "woman", 31);
        respondents.come(slug, "visitor", "man", 29);
        is(author, event);
        UUID plan = desk.plan(event, "Who came", Locale.FRENCH, "over", List.of(List.of("gender")));
        desk.freeze(event, plan);
        protection.protect(plan, Duration.ofMinutes(5), tried -> {});
        is(approver, event);
        return desk.approve(event, plan);
    }

    /** Says what the operator's check says of the ledger (its own test knows the file). */
    private List<?> broken() {
        return main.createNativeQuery("""
            select l.number from release_ledger l
            left join release_ledger before_it on before_it.number = l.number - 1
            where l.previous_hash <> if(l.number = 1, repeat('0', 64), coalesce(before_it.hash, ''))
              or l.hash <> sha2(concat_ws(LINE, l.number, l.release_code, l.event_id, l.plan_id, l.population,
                l.population_hash, sha2(l.specification, 256), sha2(l.pattern, 256), l.cells_hash, l.intervals_hash,
                l.author_id, l.approver_id, date_format(l.released_at, '%Y-%m-%dT%H:%i:%s.%f'), l.previous_hash), 256)
              or not exists (
                select 1 from report_release r where r.code = l.release_code and sha2(r.cells, 256) = l.cells_hash)
            """.replace("LINE", "'\\n'")).getResultList();
    }

    private void change(EntityManager em, String statement) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(statement).executeUpdate();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private void is(UUID account, UUID event) {
        caller.is(new Caller.Identity(
                account, "analyst", "Analyst", List.of(new Caller.Grant(Role.INCLUSION_ANALYST, event))));
    }
}
