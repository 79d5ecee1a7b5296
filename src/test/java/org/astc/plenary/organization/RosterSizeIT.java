package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rosters and lists that are long, and several at once. */
@ExtendWith(ArquillianExtension.class)
class RosterSizeIT {
    @Inject
    private RosterService rosters;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterQueries people;

    @Inject
    private OrganizationQueries houses;

    @Inject
    private OrganizationService organizations;

    @Inject
    private Given given;

    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Marks everything of one test. */
    private final String mark = "s" + UUID.randomUUID().toString().substring(0, 8);

    private UUID account;

    @BeforeEach
    void somebodyOfStaff() throws Exception {
        account = imports.staff();
        caller.is(new Caller.Identity(
                account, "staff", "Staff", List.of(new Caller.Grant(Role.REGISTRATION_STAFF, null))));
        organizations.add(new OrganizationPlan(
                mark,
                OrganizationType.ZOO,
                Governance.FEDERAL,
                BudgetBand.FROM_1M,
                Region.CANADA,
                "CA",
                Set.of(mark + ".example")));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aPartAsksTheDatabaseAsOftenHoweverManyRowsItHas() {
        RosterContent roster = kept(200);
        List<RosterRow> rows = roster.rows();
        desk.enter(RosterKind.PEOPLE, roster, rows, new Seen());

        long few = Statements.least(em, () -> desk.look(RosterKind.PEOPLE, rows.subList(0, 5), new Seen()));
        long many = Statements.least(em, () -> desk.look(RosterKind.PEOPLE, rows, new Seen()));

        assertThat(many).isEqualTo(few).isEqualTo(6);
    }

    @Test
    void aPageOfAListTakesThreeStatementsOrOneHoweverManyRowsThereAre() {
        RosterContent roster = kept(60);
        desk.enter(RosterKind.PEOPLE, roster, roster.rows(), new Seen());

        assertThat(people.page(new PeopleFilter("", mark, null), null).lines())
                .hasSize(ListPart.PAGE)
                .allMatch(line -> line.organization().equals(mark));
        assertThat(Statements.least(em, () -> people.page(new PeopleFilter("", mark, null), null)))
                .isEqualTo(1);
        OrganizationFilter all = new OrganizationFilter("", null, null, null, java.time.LocalDate.of(2027, 1, 1));
        assertThat(Statements.least(em, () -> houses.page(all, null))).isEqualTo(3);
    }

    @Test
    void twoImportsAtOnceEnterNobodyTwice() throws Exception {
        RosterContent roster = kept(100);
        Runnable enter = () -> given.asTheHouse(() -> desk.enter(RosterKind.PEOPLE, roster, roster.rows(), new Seen()));

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(enter))
                        .toArray(CompletableFuture[]::new))
                .get(2, TimeUnit.MINUTES);

        assertThat(shop.count("select count(*) from person where email like ?1", "p%@" + mark + ".example"))
                .isEqualTo(100);
    }

    /** Measured, not asserted: the time stands in the log of the server. */
    @Test
    void fiveThousandPeopleAreImported() {
        byte[] file = file(5_000);
        Instant begin = Instant.now();
        UUID id = rosters.takeIn(RosterKind.PEOPLE, "many.csv", file);
        Instant looked = Instant.now();
        JobSummary job = imports.await(rosters.begin(RosterKind.PEOPLE, id, "en"), account);
        assertThat(rosters.state(RosterKind.PEOPLE, id).outcome()).isEqualTo(new RosterCounts(5_000, 0, 0, 0));
        System.getLogger("measured")
                .log(
                        System.Logger.Level.WARNING,
                        "5000 people: looked at in "
                                + Duration.between(begin, looked).toMillis() + " ms, imported in "
                                + Duration.between(job.startedAt(), job.endedAt())
                                        .toMillis() + " ms");
    }

    private RosterContent kept(int number) {
        return rosters.content(RosterKind.PEOPLE, rosters.takeIn(RosterKind.PEOPLE, "kept.csv", file(number)));
    }

    private byte[] file(int number) {
        return ("number,e-mail,name,organization\n"
                        + IntStream.range(0, number)
                                .mapToObj(i -> mark + "-" + i + ",p" + i + "@" + mark + ".example,Person " + i + ","
                                        + mark + "\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
