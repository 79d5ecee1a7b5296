package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every invariant sees what breaks it: one thing is planted at a time. That whole data breaks none is shown where a
 * restore ends with a check, too.
 */
class InvariantsE2E extends TwoStores {
    @Test
    void whatIsWholeBreaksNone() {
        assertThat(check()).containsExactly(count() + " invariants checked, 0 violations.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    every quota counts                                | update quota set taken = 1
                    every quota counts                                | update registration set status = 'CANCELLED'
                    every quota counts                                | delete from registration_add_on
                    no quota is oversold                              | update quota set capacity = 1
                    an order costs what                               | update orders set total_minor = 300
                    an order costs what                               | update registration_add_on set price_minor = 0
                    a registration stands as its order does           | update registration set status = 'HELD'
                    a registration stands as its order does           | update orders set status = 'EXPIRED'
                    an order has a registration                       | delete from registration
                    a registration and its order belong to one event  | update registration set event_id = uuid()
                    a confirmed order has accepted every policy       | delete from acceptance
                    a confirmed order has accepted every policy       | update acceptance set policy_version_id = uuid()
                    a confirmed order has its mail                    | delete from outbox
                    a confirmed order has its mail                    | update outbox set about = uuid()
                    an account is open to somebody                    | update account set status = 'INVITED'
                    invoices are numbered without gaps                | update invoice_counter set last = 2
                    invoices are numbered without gaps                | update invoice set number = 2
                    invoices are numbered without gaps                | delete from invoice
                    an order waits for payment as long as its invoice | update invoice set status = 'OPEN'
                    an invoice says what its order                    | update invoice set total_minor = 300
                    an invoice says what its order                    | update invoice set event_id = uuid()
                    an invoice says what its order                    | update invoice_line set amount_minor = 300
                    a paid invoice has one payment                    | delete from payment
                    a paid invoice has one payment                    | update payment set amount_minor = 300
                    a paid invoice has one payment                    | update invoice set status = 'OPEN'
                    a paid invoice has one payment                    | insert into payment set id = uuid(), invoice_id = (select id from invoice), amount_minor = 500
                    a paid invoice has one payment                    | insert into payment_reversal (payment_id, reason) select id, 'by mistake' from payment where recorded_at > '2030-01-01'
                    what was taken back is a payment                  | update payment set amount_minor = 300
                    what was taken back is a payment                  | update payment_reversal set recorded_at = '2029-01-01'
                    what was taken back is a payment                  | update payment_reversal set payment_id = uuid()
                    the file of a job is whole                        | update job_part set content = 'fil'
                    the file of a job is whole                        | delete from job_part
                    what a job was given is thrown away               | update job_part set role = 'INPUT'
                    what a job was given is thrown away               | update job set status = 'CANCELLED'
                    nobody's place belongs to a record                | update person set merged_into = uuid()
                    nobody's account belongs to a record              | update account set person_id = (select other_id from person_merge)
                    a record of a person is merged into one           | insert into person set id = uuid(), merged_into = (select other_id from person_merge)
                    an open merge of people                           | update person set merged_into = null
                    an open merge of people                           | update person_merge set kept_id = uuid()
                    no membership belongs                             | update membership set organization_id = (select other_id from organization_merge)
                    no domain belongs                                 | update organization_domain set organization_id = (select other_id from organization_merge)
                    no registration names an organization             | update organization set merged_into = uuid()
                    a record of an organization is merged into one    | insert into organization set id = uuid(), merged_into = (select other_id from organization_merge)
                    nobody works somewhere under a record             | update affiliation set person_id = (select other_id from person_merge)
                    nobody works at an organization                   | update affiliation set organization_id = (select other_id from organization_merge)
                    answers are forgotten two years                   | update event set starts_at = '2028-01-01', ends_at = '2028-01-02'
                    an access request is received                    | update access_request set status = 'LOST'
                    an access request belongs to a place that stands | update registration set status = 'EXPIRED'
                    an access request belongs to a place that stands | update access_request set event_id = uuid()
                    an access request was told under the private link | update access_request set link_version = 0
                    access requests are forgotten sixty days          | update event set starts_at = '2029-11-01', ends_at = '2029-11-02'
                    an access request says what is asked for          | update access_request set content = reverse(content)
                    an access request says what is asked for          | update access_request set content = ''
                    what the access desk replied to a request         | update access_request set reply = content
                    nobody waits longer for a former holder           | update holder_change set due_at = '2030-01-31 22:00:00'
                    nobody waits longer for a former holder           | update holder_change set due_at = '2030-01-31 22:00:00', status = 'OVER'
                    a former holder of a place is asked once          | insert into holder_change (id, event_id, registration_id, from_person_id, status, due_at) select uuid(), event_id, registration_id, from_person_id, status, due_at from holder_change
                    a change of holders is about a place of its event | update holder_change set event_id = uuid()
                    somebody may give roles                           | update account set status = 'CLOSED'
                    somebody may give roles                           | update role_grant set role = 'FINANCE'
                    an order waits for payment as long as its invoice | update orders set status = 'AWAITING_PAYMENT'
                    an invoice is open only as long as its order waits | update invoice set status = 'OPEN'
                    an open invoice is due no sooner                  | update invoice set status = 'OPEN', due_on = '2030-02-01'
                    the release ledger has no gap                     | insert into release_ledger set number = 2, release_code = 'fair-2', author_id = uuid(), approver_id = uuid(), previous_hash = repeat('1', 64)
                    an entry of the release ledger is as it was       | insert into release_ledger set number = 1, release_code = 'fair-1', author_id = uuid(), approver_id = uuid(), previous_hash = repeat('0', 64), hash = repeat('2', 64)
                    a release is what the ledger says                 | insert into release_ledger set number = 1, release_code = 'fair-1', author_id = uuid(), approver_id = uuid(), previous_hash = repeat('0', 64)
                    who did not pay an invoice in time was reminded   | update invoice set status = 'OPEN', overdue_at = '2030-01-30'
                    a late code counts what came in by it            | insert into late_code set id = uuid(), code = 'L-1', uses = 1, most_uses = 2
                    a proposal has one proposer                      | insert into proposal set id = uuid(), code = 'P-1', status = 'DRAFT'
                    a review and its proposal belong to one event    | insert into review set id = uuid(), status = 'ASSIGNED'
                    what reviewers read is of a proposal             | insert into blind_proposal set proposal_id = uuid()
                    """)
    void mainStore(String invariant, String planted) throws SQLException {
        main(planted);

        assertThat(check()).anyMatch(line -> line.startsWith("VIOLATION " + invariant));
    }

    @Test
    void eachOneHasAPlantedViolation() throws Exception {
        List<String> planted = new ArrayList<>();
        for (String store : List.of("mainStore", "inclusionStore")) {
            CsvSource plants = InvariantsE2E.class
                    .getDeclaredMethod(store, String.class, String.class)
                    .getAnnotation(CsvSource.class);
            plants.textBlock().lines().forEach(line -> planted.add(line.split("\\|")[0].strip()));
        }

        assertThat(invariants()).allSatisfy(invariant -> assertThat(planted).anyMatch(invariant.name()::startsWith));
    }

    /** The database refuses it as well, unless its check is switched off. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({ACCOUNT + ", true", PERSON + ", false"})
    void whoApprovedTheirOwnReleaseIsSeen(String approver, boolean seen) throws SQLException {
        String entry = "insert into release_ledger set number = 1, release_code = 'fair-1', event_id = '" + EVENT
                + "', author_id = '" + ACCOUNT + "', approver_id = '" + approver
                + "', cells_hash = sha2('told', 256), previous_hash = repeat('0', 64)";
        main("insert into report_release set code = 'fair-1', ledger_number = 1, event_id = '" + EVENT
                + "', cells = 'told'");
        if (seen) {
            assertThatThrownBy(() -> main(entry)).hasMessageContaining("release_ledger_two_ck");
        }
        main("set statement check_constraint_checks = 0 for " + entry);

        assertThat(check().stream().anyMatch(line -> line.startsWith("VIOLATION a release is what the ledger says")))
                .isEqualTo(seen);
    }

    @Test
    void aRequestThatAnotherInstallationSealedIsSeen() throws SQLException {
        request(PLACE, "0190aaaa-0000-7000-8000-000000000099");
        main("update access_request set id = uuid() where code = 'R-99'");

        assertThat(check())
                .containsExactly(
                        "VIOLATION an access request says what is asked for, and this installation can read it: request R-99",
                        count() + " invariants checked, 1 violations.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    answers belong to an event that there is    | update answer set event = repeat('x', 32)
                    answers belong to an event that there is    | update own_words set event = repeat('x', 32)
                    answers belong to a question that is asked  | update answer set question = 'politics' where question = 'age'
                    one answer is chosen where only one may be  | update answer set question = 'gender' where question = 'race'
                    an answer that was given names              | update answer set chosen = ''
                    own words belong to a question              | update answer set chosen = 'white' where question = 'race'
                    own words belong to a question              | update own_words set question = 'age'
                    a pseudonym stands for one person           | update answer set pseudonym = repeat('p', 32)
                    a pseudonym stands for one person           | update own_words set pseudonym = repeat('q', 32)
                    nobody is counted twice                     | insert into answer select event, question, sha2(n, 224), state, chosen, 1 from answer, (select 1 as n union select 2) twice where question = 'age'
                    an answer stands under a consent            | update answer set consent_version = 2 where question = 'age'
                    an answer stands under a consent            | update answer set consent_version = 0
                    an answer stands under a consent            | update event_key set consent_version = 2
                    the key of an event is there                | delete from event_key
                    """)
    void inclusionStore(String invariant, String planted) throws SQLException {
        answers(planted);

        assertThat(check()).anyMatch(line -> line.startsWith("VIOLATION " + invariant));
    }

    @Test
    void answersThatAreKeptTooLongAreSeenAndThoseOfAnEventWithoutKeyAreNot() throws SQLException {
        main("delete from access_request");
        main("update event set starts_at = '2029-01-01', ends_at = '2029-01-02'");
        answers("delete from event_key");
        assertThat(check()).hasSize(1);

        main("update event set starts_at = '2028-01-01', ends_at = '2028-01-02'");
        assertThat(check()).anyMatch(line -> line.startsWith("VIOLATION answers are forgotten two years"));
    }

    @Test
    void whatAnInstallationThatStoodStillDidNotGetDoneIsNoViolation() throws SQLException {
        main("update holder_change set due_at = '2030-02-15'");
        main("update event set starts_at = '2027-01-01', ends_at = '2029-12-25'");

        assertThat(check()).hasSize(1);
    }

    private static List<String> check() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Invariants.check(settings, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static int count() {
        return invariants().size();
    }

    private static List<Invariant> invariants() {
        try {
            List<Invariant> all = new ArrayList<>(Invariant.read("/db/invariants.sql"));
            all.addAll(Invariant.read("/db/invariants-inclusion.sql"));
            return all;
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
