package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Secrets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far hidden cells can be narrowed down stays in the inclusion store; the ledger has no more than its hash. */
@ExtendWith(ArquillianExtension.class)
class IntervalsIT extends AnalystsAtWork {
    private static final Pattern SPAN = Pattern.compile("\\[\\s*\\d+\\s*,\\s*\\d+\\s*]");

    @PersistenceContext(unitName = "main")
    private EntityManager main;

    @Test
    void theLedgerNamesThemByTheirHashAndNothingElseHoldsThem() {
        UUID plan = prepared();
        is(approver);
        String code = desk.approve(event, plan);

        String hash =
                (String) main.createNativeQuery("select intervals_hash from release_ledger where release_code = ?1")
                        .setParameter(1, code)
                        .getSingleResult();
        String kept = (String) store.createNativeQuery("select intervals from audit_interval where digest = ?1")
                .setParameter(1, HexFormat.of().parseHex(hash))
                .getSingleResult();
        assertThat(Secrets.hash(kept)).isEqualTo(hash);
        assertThat(kept).contains("gender=non-binary type=visitor").containsPattern(SPAN);
        for (String table : new String[] {
            "cells, dictionary, method from report_release where code = ?1",
            "specification, pattern, population from release_ledger where release_code = ?1",
            "p.dictionary, p.hidden, p.splits from release_plan p join release_ledger l on l.plan_id = p.id"
                    + " where l.release_code = ?1"
        }) {
            Object[] texts = (Object[]) main.createNativeQuery("select " + table)
                    .setParameter(1, code)
                    .getSingleResult();
            assertThat(texts)
                    .as(table)
                    .allSatisfy(text -> assertThat((String) text).isNotEmpty().doesNotContainPattern(SPAN));
        }
    }
}
