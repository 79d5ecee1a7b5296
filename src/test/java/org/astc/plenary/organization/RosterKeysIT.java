package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.organization.Verdict.Outcome;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom and what the rows of a roster are about, by number, address and name; everything of one test bears its mark. */
@ExtendWith(ArquillianExtension.class)
class RosterKeysIT {
    private static final String PEOPLE = "number,e-mail,name\n";
    private static final String HOUSES = "number,name,type,governance,budget,region,country\n";
    private static final String HOUSE = ",Zoo,Federal,\"1,250,000.50\",Canada,Canada\n";

    @Inject
    private RosterService rosters;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @Inject
    private Imports imports;

    private final String mark = "k" + UUID.randomUUID().toString().substring(0, 8);

    private UUID account;

    @BeforeEach
    void somebodyOfStaff() throws Exception {
        account = imports.staff();
        caller.is(new Caller.Identity(
                account, "staff", "Staff", List.of(new Caller.Grant(Role.REGISTRATION_STAFF, null))));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aNumberIsOnOneRowOnly() {
        UUID id =
                sent(RosterKind.PEOPLE, PEOPLE + row("-1", "a", "Ann") + row("-1", "b", "Bea") + row("-2", "c", "Cay"));

        assertThat(faults(RosterKind.PEOPLE, id)).containsExactly("A3 sameAs [2]");
        assertThat(imported(RosterKind.PEOPLE, id)).isEqualTo(new RosterCounts(2, 0, 0, 1));
    }

    @Test
    void onePersonByNumberAndByAddressIsToldInWhateverOrder() {
        imported(RosterKind.PEOPLE, sent(RosterKind.PEOPLE, PEOPLE + row("-1", "a", "Ann")));
        String numbered = mark + "-1,,Ann One\n";
        String addressed = ",a@" + mark + ".example,Ann Two\n";

        UUID first = sent(RosterKind.PEOPLE, PEOPLE + numbered + addressed);
        UUID second = sent(RosterKind.PEOPLE, PEOPLE + addressed + numbered);

        assertThat(faults(RosterKind.PEOPLE, first)).containsExactly("B3 sameAs [2]");
        assertThat(faults(RosterKind.PEOPLE, second)).containsExactly("A3 sameAs [2]");
    }

    @Test
    void anAddressMovesFromOnePersonToAnotherInWhateverOrder() {
        imported(RosterKind.PEOPLE, sent(RosterKind.PEOPLE, PEOPLE + row("-1", "a", "Ann") + row("-2", "b", "Bea")));
        String moves = row("-1", "new-a", "Ann") + row("-2", "new-b", "Bea");
        String takes = ",a@" + mark + ".example,Cay\n" + row("-3", "b", "Dee");

        UUID first = sent(RosterKind.PEOPLE, PEOPLE + moves + takes);
        UUID second = sent(RosterKind.PEOPLE, PEOPLE + takes + moves);

        for (UUID id : List.of(first, second)) {
            RosterReport report = rosters.state(RosterKind.PEOPLE, id).report();
            assertThat(report.faults()).isEmpty();
            assertThat(report.count(Outcome.CREATED)).isEqualTo(2);
            assertThat(report.count(Outcome.CHANGED)).isEqualTo(2);
        }
        assertThat(imported(RosterKind.PEOPLE, second)).isEqualTo(new RosterCounts(2, 2, 0, 0));
        assertThat(imported(RosterKind.PEOPLE, first)).isEqualTo(new RosterCounts(0, 0, 4, 0));
        assertThat(shop.text(
                        "select group_concat(concat(name, ' ', substring_index(email, '@', 1)) order by name) from person"
                                + " where email like ?1",
                        "%@" + mark + ".example"))
                .isEqualTo("Ann new-a,Bea new-b,Cay a,Dee b");
    }

    @Test
    void anAddressIsNotFreeIfTheRowThatLeavesItIsRefused() {
        imported(RosterKind.PEOPLE, sent(RosterKind.PEOPLE, PEOPLE + row("-1", "a", "Ann")));
        String heading = "number,e-mail,name,organization\n";
        String leaves = mark + "-1,new@" + mark + ".example,Ann," + mark + " Unknown House\n";
        String takes = mark + "-2,a@" + mark + ".example,Ben,\n";
        String isAnn = ",a@" + mark + ".example,Ann,\n";
        String other = ",new@" + mark + ".example,Cay,\n";

        UUID first = sent(RosterKind.PEOPLE, heading + leaves + takes);
        UUID second = sent(RosterKind.PEOPLE, heading + takes + leaves);
        UUID unnumbered = sent(RosterKind.PEOPLE, heading + leaves + isAnn);
        UUID twice = sent(RosterKind.PEOPLE, heading + other + leaves.replaceAll("[^,]*\n", "\n") + takes);

        String unknown = " noOrganization [" + mark + " Unknown House]";
        String taken = " taken [" + mark + "-1]";
        assertThat(faults(RosterKind.PEOPLE, first)).containsExactly("D2" + unknown, "B3" + taken);
        assertThat(faults(RosterKind.PEOPLE, second)).containsExactly("B2" + taken, "D3" + unknown);
        assertThat(faults(RosterKind.PEOPLE, unnumbered)).containsExactly("D2" + unknown);
        assertThat(faults(RosterKind.PEOPLE, twice)).containsExactly("B3 sameAs [2]", "B4" + taken);
        assertThat(imported(RosterKind.PEOPLE, first)).isEqualTo(new RosterCounts(0, 0, 0, 2));
        assertThat(imported(RosterKind.PEOPLE, unnumbered)).isEqualTo(new RosterCounts(0, 0, 1, 1));
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnce() {
        imported(RosterKind.PEOPLE, sent(RosterKind.PEOPLE, PEOPLE + row("-1", "a", "Ann")));
        String heading = "number,e-mail,name,organization,language\n";
        String house = mark + " Unknown House";
        String nameless = mark + "-2,b@" + mark + ".example,," + house + ",Klingon\n";
        String known = mark + "-1,,," + house + ",\n";
        String taken = mark + "-2,b@" + mark + ".example,Bea,,\n";
        String again = mark + "-2,,Cay," + house + ",\n";

        UUID people = sent(RosterKind.PEOPLE, heading + nameless + known + taken + again);
        UUID houses =
                sent(RosterKind.ORGANIZATIONS, HOUSES + "," + mark + " New House,,Federal,a lot,Canada,Atlantis\n");

        String nowhere = " noOrganization [" + house + "]";
        assertThat(faults(RosterKind.PEOPLE, people))
                .containsExactly(
                        "C2 neededForNew []",
                        "D2" + nowhere,
                        "E2 choice [Klingon]",
                        "D3" + nowhere,
                        "A5 sameAs [4]",
                        "D5" + nowhere);
        assertThat(faults(RosterKind.ORGANIZATIONS, houses))
                .containsExactly("C2 neededForNew []", "E2 budget [a lot]", "G2 country [Atlantis]");
        assertThat(imported(RosterKind.PEOPLE, people)).isEqualTo(new RosterCounts(1, 0, 0, 3));
    }

    @Test
    void oneOrganizationByNumberAndByNameIsTold() {
        UUID news = sent(
                RosterKind.ORGANIZATIONS,
                HOUSES + mark + "-1," + mark + " House" + HOUSE + "," + mark + " House" + HOUSE + mark + "-2," + mark
                        + " House" + HOUSE);
        assertThat(faults(RosterKind.ORGANIZATIONS, news)).containsExactly("B3 sameAs [2]");
        assertThat(imported(RosterKind.ORGANIZATIONS, news)).isEqualTo(new RosterCounts(2, 0, 0, 1));

        UUID known = sent(
                RosterKind.ORGANIZATIONS,
                "number,name,domains\n" + mark + "-1,,\n" + mark + "-1," + mark + " Other,\n");

        assertThat(faults(RosterKind.ORGANIZATIONS, known)).containsExactly("A3 sameAs [2]");
    }

    private String row(String number, String box, String name) {
        return mark + number + "," + box + "@" + mark + ".example," + name + "\n";
    }

    private UUID sent(RosterKind kind, String file) {
        return rosters.takeIn(kind, "roster.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(RosterKind kind, UUID id) {
        return rosters.state(kind, id).report().faults().stream()
                .map(fault -> fault.address() + " " + fault.key().replaceAll(".*\\.", "") + " " + fault.arguments())
                .toList();
    }

    private RosterCounts imported(RosterKind kind, UUID id) {
        JobSummary done = imports.await(rosters.begin(kind, id, "en"), account);
        assertThat(done.status())
                .as("%s %s", done.failure(), done.failureArguments())
                .isEqualTo(JobStatus.DONE);
        return rosters.state(kind, id).outcome();
    }
}
