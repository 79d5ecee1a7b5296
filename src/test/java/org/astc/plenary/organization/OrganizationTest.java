package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {
    static final Membership.Term GOVERNING =
            new Membership.Term(MembershipLevel.GOVERNING, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "0,UNDER_250K",
        "249999,UNDER_250K",
        "250000,FROM_250K",
        "999999,FROM_250K",
        "1000000,FROM_1M",
        "4999999,FROM_1M",
        "5000000,FROM_5M",
        "10000000,FROM_10M"
    })
    void aBudgetFallsIntoOneBand(long dollars, BudgetBand band) {
        assertThat(BudgetBand.of(dollars)).isEqualTo(band);
    }

    @Test
    void aSmallOrganizationDoesNotGovern() {
        Organization small = withBudget(BudgetBand.UNDER_250K);

        assertThatThrownBy(() -> small.join(GOVERNING)).isInstanceOf(BudgetTooSmall.class);
        assertThatCode(() -> withBudget(BudgetBand.FROM_250K).join(GOVERNING)).doesNotThrowAnyException();
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Membership.Term(
                        MembershipLevel.ASSOCIATE, LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void domainsAreKeptInLowerCase() {
        assertThat(plan(BudgetBand.FROM_1M).domains()).containsExactly("lumen.example");
    }

    private static Organization withBudget(BudgetBand band) {
        return new Organization(plan(band), Instant.EPOCH);
    }

    private static OrganizationPlan plan(BudgetBand band) {
        return new OrganizationPlan(
                "Lumen Works",
                OrganizationType.SCIENCE_CENTER,
                Governance.PRIVATE_NON_PROFIT,
                band,
                Region.US_WEST,
                "US",
                Set.of("Lumen.Example"));
    }
}
