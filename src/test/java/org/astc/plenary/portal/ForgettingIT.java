package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.accessibility.AccessRetention;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.ByTheClock;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.SignInHousekeeping;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Timers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the house promised to forget is gone after the night; what is a little younger stays. */
@ExtendWith(ArquillianExtension.class)
class ForgettingIT {
    private final UUID old = Ids.next();
    private final UUID young = Ids.next();

    @Inject
    private Given given;

    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private EventQueries events;

    @Inject
    private Timers timers;

    @Inject
    private NightlyPurge purge;

    @Inject
    private AccessRetention access;

    @Inject
    private SignInHousekeeping signIn;

    @Test
    void accessRequestsGoSixtyDaysAfterTheirEvent() throws Exception {
        request(old, 61);
        request(young, 59);

        ring(access);

        onlyTheYoungOneIsIn("access_request");
    }

    @Test
    void theAuditTrailForgetsValuesAfterTwoYearsAndKeepsTheDeeds() throws Exception {
        deed(old, "utc_timestamp(6) - interval 2 year - interval 1 day");
        deed(young, "utc_timestamp(6) - interval 2 year + interval 1 day");

        ring(purge);

        String values = "select concat(action, coalesce(before_value, ''), coalesce(after_value, '')) from audit_entry"
                + " where id = ?1";
        assertThat(shop.text(values, old)).isEqualTo("renamed");
        assertThat(shop.text(values, young)).isEqualTo("renamed{\"a\":1}{\"a\":2}");
    }

    @Test
    void removedClaimsGoAfterAYear() throws Exception {
        UUID approved = Ids.next();
        claim(old, "REMOVED", "- interval 1 day");
        claim(young, "REMOVED", "+ interval 1 day");
        claim(approved, "APPROVED", "- interval 1 day");

        ring(purge);

        onlyTheYoungOneIsIn("staff_claim");
        assertThat(count("staff_claim", approved)).isEqualTo(1);
    }

    @Test
    void rostersGoAfterADay() throws Exception {
        roster(old, 25);
        roster(young, 23);

        ring(purge);

        onlyTheYoungOneIsIn("roster_file");
    }

    @Test
    void sessionsGoThirtyDaysAfterTheyWereOver() throws Exception {
        session(old, 31);
        session(young, 29);

        ring(signIn);

        onlyTheYoungOneIsIn("sign_in_session");
    }

    @Test
    void aMergeOfOrganizationsForgetsWhatTheySaidOnceItCannotBeUndone() throws Exception {
        merge(old, "- interval 1 hour");
        merge(young, "+ interval 1 hour");

        ring(purge);

        String said = "select concat(status, coalesce(kept_before, ''), coalesce(kept_after, '')) from"
                + " organization_merge where id = ?1";
        assertThat(shop.text(said, old)).isEqualTo("SETTLED");
        assertThat(shop.text(said, young)).isEqualTo("OPEN{}{}");
    }

    private void ring(ByTheClock work) throws Exception {
        timers.ring(work).get(1, TimeUnit.MINUTES);
    }

    private void onlyTheYoungOneIsIn(String table) {
        assertThat(List.of(count(table, old), count(table, young))).containsExactly(0L, 1L);
    }

    private long count(String table, UUID id) {
        return shop.count("select count(*) from " + table + " where id = ?1", id);
    }

    /** What somebody told whose event ended so long ago. */
    private void request(UUID id, int days) throws Exception {
        String slug = given.anEvent(Shop.plan(9, 9));
        OrderSummary order = desk.register(
                        Shop.request(slug, null, Shop.line("visitor", "Told Once", id + "@told.example")), Shop.YES)
                .order();
        UUID event = events.idOf(slug).orElseThrow();
        shop.change(
                "insert into access_request (id, version, event_id, registration_id, link_version, code, status, content,"
                        + " reply, created_at, changed_at) values (?1, 0, '" + event + "', '"
                        + order.lines().get(0).id()
                        + "', 0, 'R-OLD', 'ARRANGED', 'sealed', 'sealed', utc_timestamp(6), utc_timestamp(6))",
                id);
        shop.change(
                "update event set starts_at = utc_timestamp(6) - interval 99 day, ends_at = utc_timestamp(6) - interval "
                        + days + " day where id = ?1",
                event);
    }

    private void deed(UUID id, String when) throws Exception {
        add("audit_entry", id, when + ", 'system', null, null, 'event', uuid(), 'renamed', '{\"a\":1}', '{\"a\":2}'");
    }

    private void claim(UUID id, String status, String nearlyAYearAgo) throws Exception {
        add(
                "staff_claim",
                id,
                "0, '" + organization() + "', '" + imports.staff()
                        + "', 'Somebody', 'somebody@told.example', 'en', '" + status
                        + "', utc_timestamp(6) - interval 2 year,"
                        + " utc_timestamp(6) - interval 1 year " + nearlyAYearAgo);
    }

    private void roster(UUID id, int hours) throws Exception {
        add(
                "roster_file",
                id,
                "0, 'PEOPLE', 'people.csv', 'Ada', '{}', '" + imports.staff() + "', utc_timestamp(6) - interval "
                        + hours + " hour, null, null, null");
    }

    private void session(UUID id, int days) throws Exception {
        add(
                "sign_in_session",
                id,
                "'" + imports.staff() + "', sha2(uuid(), 256), '', utc_timestamp(6) - interval 60 day,"
                        + " utc_timestamp(6) - interval 60 day, utc_timestamp(6) - interval " + days + " day, null");
    }

    private void merge(UUID id, String until) throws Exception {
        shop.change(
                "insert into organization_merge (id, version, kept_id, other_id, status, merged_at, undo_until,"
                        + " kept_before, kept_after) values (?1, 0, '" + organization() + "', '" + organization()
                        + "', 'OPEN', utc_timestamp(6), utc_timestamp(6) " + until + ", '{}', '{}')",
                id);
    }

    private UUID organization() throws Exception {
        UUID id = Ids.next();
        shop.change(
                "insert into organization (id, version, name, type, governance, budget_band, region, country,"
                        + " created_at) values (?1, 0, 'A museum', 'SCIENCE_CENTER', 'MUNICIPAL', 'FROM_1M', 'EUROPE', 'FR',"
                        + " utc_timestamp(6))",
                id);
        return id;
    }

    /** Adds a row; the other values stand in the order of the table's columns. */
    private void add(String table, UUID id, String others) throws Exception {
        shop.change("insert into " + table + " values (?1, " + others + ")", id);
    }
}
