package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.organization.Verdict.Outcome;
import org.astc.plenary.people.PeoplePersonalData;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rosters, from the file to the register; everything of one test bears its mark. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {
    private static final String PEOPLE = "number,e-mail,name,organization,pronouns\n";

    @Inject
    private RosterService rosters;

    @Inject
    private RosterDesk desk;

    @Inject
    private OrganizationService organizations;

    @Inject
    private AffiliationPersonalData affiliations;

    @Inject
    private PeoplePersonalData people;

    @Inject
    private PersonService known;

    @Inject
    private OrderDesk orders;

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @Inject
    private Imports imports;

    private final String mark = "r" + UUID.randomUUID().toString().substring(0, 8);

    private UUID account;

    @BeforeEach
    void somebodyOfStaff() throws Exception {
        account = imports.staff();
        is(Role.REGISTRATION_STAFF, null);
    }

    private void is(Role role, UUID event) {
        caller.is(new Caller.Identity(account, "staff", "Staff", List.of(new Caller.Grant(role, event))));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aRosterIsImportedAndImportedAgainChangesNothing() throws Exception {
        String houses = "Name;Type;Governance;Budget;Region;Country;Domains;Level;Member from;Member until\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> mark + " House " + i + ";Zoo;Federal;\"1,500,000\";Canada;Canada;h" + i + "."
                                + mark + ".example;Governing member;2027-01-01;2027-12-31\n")
                        .collect(Collectors.joining());
        assertThat(imported(RosterKind.ORGANIZATIONS, houses)).isEqualTo(new RosterCounts(30, 0, 0, 0));
        String staff = people(450, 30);
        assertThat(imported(RosterKind.PEOPLE, staff)).isEqualTo(new RosterCounts(450, 0, 0, 0));
        long deeds = deeds();

        assertThat(imported(RosterKind.ORGANIZATIONS, houses)).isEqualTo(new RosterCounts(0, 0, 30, 0));
        assertThat(imported(RosterKind.PEOPLE, staff)).isEqualTo(new RosterCounts(0, 0, 450, 0));

        assertThat(deeds() - deeds).as("only the two imports themselves").isEqualTo(2);
        assertThat(count("select count(*) from person where email like ?1")).isEqualTo(450);
        assertThat(count("select count(*) from organization where name like ?1"))
                .isEqualTo(30);
        assertThat(shop.count(
                        "select count(*) from membership m join organization o on o.id = m.organization_id"
                                + " where o.name like ?1",
                        mark + "%"))
                .isEqualTo(30);
        assertThat(shop.count(
                        "select count(*) from affiliation a join organization o on o.id = a.organization_id"
                                + " where o.name like ?1",
                        mark + "%"))
                .isEqualTo(450);
    }

    @Test
    void aChangedRowChangesWhatTheFileHoldsAndNothingElse() throws Exception {
        house();
        imported(RosterKind.PEOPLE, PEOPLE + mark + "-1,a@" + mark + ".example,Ann Old," + mark + " House,she/her\n");
        String slug = given.anEvent(Shop.plan(5, 5));
        orders.register(Shop.request(slug, null, Shop.line("visitor", "Ann Old", "a@" + mark + ".example")), Shop.YES);
        is(Role.REGISTRATION_STAFF, null);

        RosterCounts counts = imported(
                RosterKind.PEOPLE, "name,number,e-mail,pronouns\nAnn New," + mark + "-1,b@" + mark + ".example,\n");

        assertThat(counts).isEqualTo(new RosterCounts(0, 1, 0, 0));
        assertThat(shop.text(
                        "select concat(name, '|', email, '|', pronouns) from person where external_id = ?1",
                        mark + "-1"))
                .isEqualTo("Ann New|b@" + mark + ".example|she/her");
        assertThat(shop.text(
                        "select concat(name, '|', email, '|', link_version) from registration where email like ?1",
                        "%" + mark + ".example"))
                .as("the registration keeps its address and its link")
                .startsWith("Ann Old|a@" + mark + ".example|");
        assertThat(shop.text(
                        "select concat(before_value, after_value) from audit_entry where action = 'person-changed'"
                                + " and subject_id = (select id from person where external_id = ?1)",
                        mark + "-1"))
                .contains("a@" + mark, "b@" + mark, "Ann Old", "Ann New")
                .doesNotContain("she/her");
    }

    @Test
    void threeHundredBadRowsAreToldByCellAndTheOthersAreImported() throws Exception {
        house();
        StringBuilder file = new StringBuilder(PEOPLE);
        for (int i = 0; i < 300; i++) {
            file.append(
                    switch (i % 6) {
                        case 0 -> ",nobody,Name " + i + ",,";
                        case 1 -> ",," + "Name " + i + ",,";
                        case 2 -> ",x" + i + "@" + mark + ".example,,,";
                        case 3 -> ",x" + i + "@" + mark + ".example,Name,Nowhere " + mark + ",";
                        case 4 -> ",good@" + mark + ".example,Name " + i + ",,";
                        default -> ",x" + i + "@" + mark + ".example,\"Two\nlines\",,";
                    });
            file.append('\n');
        }
        file.insert(PEOPLE.length(), ",good@" + mark + ".example,Good One," + mark + " House,\n");

        UUID id = rosters.takeIn(RosterKind.PEOPLE, "bad.csv", bytes(file.toString()));

        RosterReport report = rosters.state(RosterKind.PEOPLE, id).report();
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(300);
        assertThat(report.count(Outcome.CREATED)).isEqualTo(1);
        assertThat(report.faults()).hasSize(300);
        assertThat(report.faults().subList(0, 6))
                .extracting(fault -> fault.address() + " " + fault.key().replaceAll(".*\\.", ""))
                .containsExactly(
                        "B3 email", "B4 needed", "C5 neededForNew", "D6 noOrganization", "B7 sameAs", "C8 control");
        assertThat(begun(RosterKind.PEOPLE, id)).isEqualTo(new RosterCounts(1, 0, 0, 300));
    }

    @Test
    void anImportThatWasCutShortLeavesWholePartsAndIsFinishedByAnother() throws Exception {
        String staff = people(450, 0);
        RosterContent cut =
                rosters.content(RosterKind.PEOPLE, rosters.takeIn(RosterKind.PEOPLE, "cut.csv", bytes(staff)));
        desk.enter(RosterKind.PEOPLE, cut, cut.rows().subList(0, RosterDesk.PART), new Seen());
        assertThat(count("select count(*) from person where email like ?1")).isEqualTo(RosterDesk.PART);

        assertThat(imported(RosterKind.PEOPLE, staff))
                .isEqualTo(new RosterCounts(450 - RosterDesk.PART, 0, RosterDesk.PART, 0));
        assertThat(count("select count(*) from person where email like ?1")).isEqualTo(450);
    }

    @Test
    void aRosterIsItsSendersAloneAndNeedsTheRight() {
        UUID id = rosters.takeIn(RosterKind.PEOPLE, "mine.csv", bytes(people(1, 0)));
        assertThatThrownBy(() -> rosters.state(RosterKind.ORGANIZATIONS, id)).isInstanceOf(NotFound.class);
        caller.is(new Caller.Identity(
                UUID.randomUUID(), "other", "Other", List.of(new Caller.Grant(Role.ADMINISTRATOR, null))));
        assertThatThrownBy(() -> rosters.state(RosterKind.PEOPLE, id)).isInstanceOf(NotFound.class);
        is(Role.FINANCE, null);
        refused(id);
        is(Role.REGISTRATION_STAFF, UUID.randomUUID());
        refused(id);
    }

    private void refused(UUID id) {
        assertThatThrownBy(() -> rosters.takeIn(RosterKind.PEOPLE, "x.csv", bytes(people(1, 0))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rosters.begin(RosterKind.PEOPLE, id, "en")).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoIsErasedIsGoneFromRosterAffiliationAndTrail() throws Exception {
        house();
        String staff = PEOPLE + mark + "-9,gone@" + mark + ".example,Gone Soon," + mark + " House,\n";
        imported(RosterKind.PEOPLE, staff);
        String other = ",other@" + mark + ".example,Other One,,\n";
        UUID waiting = rosters.takeIn(RosterKind.PEOPLE, "waiting.csv", bytes(staff + other));
        UUID person = UUID.fromString(shop.text("select id from person where external_id = ?1", mark + "-9"));
        DataSubject subject = new DataSubject(null, person, null);
        assertThat(affiliations.export(subject).toString()).contains(mark + " House");

        affiliations.erase(subject);
        people.erase(subject);

        assertThat(affiliations.export(subject)).isEmpty();
        assertThat(shop.count("select count(*) from person where external_id = ?1", mark + "-9"))
                .isZero();
        assertThat(shop.count(
                        "select count(*) from audit_entry where subject_id = ?1 and after_value is not null",
                        person.toString()))
                .isZero();
        assertThat(rosters.state(RosterKind.PEOPLE, waiting).report().first())
                .extracting(Verdict::label)
                .containsExactly("Other One");
        assertThat(begun(RosterKind.PEOPLE, waiting)).isEqualTo(new RosterCounts(1, 0, 0, 0));
        assertThat(count("select count(*) from person where name <> '' and external_id like ?1"))
                .isZero();
    }

    private RosterCounts imported(RosterKind kind, String file) {
        return begun(kind, rosters.takeIn(kind, "roster.csv", bytes(file)));
    }

    private RosterCounts begun(RosterKind kind, UUID id) {
        UUID job = rosters.begin(kind, id, "en");
        JobSummary done = imports.await(job, account);
        assertThat(done.status())
                .as("%s %s", done.failure(), done.failureArguments())
                .isEqualTo(JobStatus.DONE);
        assertThat(done.result()).isNotNull();
        return rosters.state(kind, id).outcome();
    }

    private void house() {
        organizations.add(new OrganizationPlan(
                mark + " House",
                OrganizationType.ZOO,
                Governance.FEDERAL,
                BudgetBand.FROM_1M,
                Region.CANADA,
                "CA",
                java.util.Set.of("house." + mark + ".example")));
    }

    @Test
    void whoStandsInARosterIsNotForgottenWithABookingThatEnded() {
        String booked = "p1@" + mark + ".example";
        UUID stranger = known.findOrCreate("Stranger", "p2@" + mark + ".example", "en");
        UUID member = known.findOrCreate("Person 1", booked, "en");

        assertThat(imported(RosterKind.PEOPLE, PEOPLE + "," + booked + ",Person 1,,\n"))
                .isEqualTo(new RosterCounts(0, 0, 1, 0));
        known.forget(List.of(stranger, member));

        assertThat(known.withAddress(booked)).containsExactly(member);
        assertThat(known.withAddress("p2@" + mark + ".example")).isEmpty();
    }

    /** Returns so many people; some work at the houses of this test, if there are any. */
    private String people(int number, int houses) {
        return PEOPLE
                + IntStream.range(0, number)
                        .mapToObj(i -> ",p" + i + "@" + mark + ".example,Person " + i + ","
                                + (houses == 0 ? "" : mark + " House " + i % houses) + ",\n")
                        .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long deeds() {
        return shop.count("select count(*) from audit_entry where account_id = ?1", account.toString());
    }

    private long count(String statement) {
        return shop.count(statement, statement.contains("email") ? "p%@" + mark + ".example" : mark + "%");
    }
}
