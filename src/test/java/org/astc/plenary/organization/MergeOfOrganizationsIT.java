package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationTraits.Trait;
import org.astc.plenary.people.AlreadyMerged;
import org.astc.plenary.people.EarlierMergeOpen;
import org.astc.plenary.people.UndoOver;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Organizations with their domains and the people who say that they work there: merged, parted, decided on. */
@ExtendWith(ArquillianExtension.class)
class MergeOfOrganizationsIT {
    private static final LocalDate DAY = LocalDate.of(2040, 1, 1);

    @Inject
    private OrganizationService organizations;

    @Inject
    private OrganizationQueries queries;

    @Inject
    private OrganizationMergeService merging;

    @Inject
    private OrganizationMergeQueries sheets;

    @Inject
    private OrganizationLikenessService likenesses;

    @Inject
    private StaffClaimService claims;

    @Inject
    private ClaimDesk desk;

    @Inject
    private ContactService contacts;

    @Inject
    private AccountService accounts;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private UUID kept;
    private UUID other;

    @BeforeEach
    void two() {
        caller.is(Caller.Identity.system());
        kept = add("Lumen Museum " + mark, "lumen-" + mark + ".example");
        other = add("Museum Lumen " + mark, "lumen-" + mark + ".example", "lumenlab-" + mark + ".example");
        organizations.join(other, new Membership.Term(MembershipLevel.values()[0], DAY, DAY.plusYears(1)));
    }

    private UUID add(String name, String... domains) {
        return organizations.add(new OrganizationPlan(
                name,
                OrganizationType.SCIENCE_CENTER,
                Governance.MUNICIPAL,
                BudgetBand.FROM_10M,
                Region.EUROPE,
                "FR",
                Set.of(domains)));
    }

    private UUID merge(UUID keep, UUID go, Trait... taken) {
        caller.is(Caller.Identity.system());
        return merging.merge(new OrganizationMergeService.Wish(
                keep,
                sheets.organization(keep).version(),
                go,
                sheets.organization(go).version(),
                Set.of(taken)));
    }

    @Test
    void whatBelongsToTheOtherGoesAlongAndComesBack() {
        UUID claim = claimedBy("Ines Claimant", "ines@lumenlab-" + mark + ".example", other);
        caller.is(Caller.Identity.system());
        contacts.add(other, "chief@lumen-" + mark + ".example", "fr");
        String before = rows();

        UUID merge = merge(kept, other, Trait.NAME);

        assertThat(queries.isMember(kept, DAY)).isTrue();
        assertThat(queries.byEmailDomain("lumen-" + mark + ".example"))
                .map(OrganizationSummary::id)
                .contains(kept);
        assertThat(queries.named("Museum Lumen " + mark, 9))
                .extracting(OrganizationSummary::id)
                .containsExactly(kept);
        assertThat(shop.text("select organization_id from staff_claim where id = ?1", claim))
                .isEqualTo(kept.toString());
        assertThat(contacts.of(kept).contacts()).hasSize(1);
        assertThatThrownBy(() -> contacts.of(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge(other, kept)).isInstanceOf(AlreadyMerged.class);
        UUID third = add("Third " + UUID.randomUUID(), UUID.randomUUID() + ".example");
        assertThatThrownBy(() -> merge(third, kept)).isInstanceOf(EarlierMergeOpen.class);

        merging.undo(merge);

        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> merging.undo(merge)).isInstanceOf(UndoOver.class);
    }

    private String rows() {
        return shop.text("""
            select concat(
              (select group_concat(concat_ws('|', o.id, o.name, o.type, o.country, o.merged_into) order by o.id)
                from organization o where o.name like concat('%', ?1)), ' ',
              (select group_concat(concat_ws('|', d.organization_id, d.domain) order by d.organization_id, d.domain)
                from organization_domain d where d.domain like concat('%', ?1, '%')), ' ',
              (select group_concat(concat_ws('|', m.id, m.organization_id) order by m.id) from membership m
                join organization o on o.id = m.organization_id where o.name like concat('%', ?1)), ' ',
              (select group_concat(concat_ws('|', c.id, c.organization_id, c.status) order by c.id) from staff_claim c
                where c.email like concat('%', ?1, '%')), ' ',
              (select group_concat(concat_ws('|', c.id, c.organization_id) order by c.id) from organization_contact c
                where c.email like concat('%', ?1, '%')))""", mark);
    }

    @Test
    void aDomainInCommonProposesThemUntilStaffSayThatTheyAreTwo() {
        while (likenesses.compare() > 0) {
            // the next two hundred
        }
        assertThat(sheets.isAlike(kept, other)).isTrue();
        assertThat(open()).isEqualTo(1);

        likenesses.dismiss(kept, other);
        while (likenesses.compare() > 0) {
            // the next two hundred
        }

        assertThat(open()).isZero();
    }

    private long open() {
        return shop.count(
                "select count(*) from organization_likeness where status = 'OPEN' and (one_id = ?1 or two_id = ?1)",
                kept);
    }

    @Test
    void aContactDecidesAndNobodyElseLearnsAnything() {
        caller.is(Caller.Identity.system());
        contacts.add(kept, "chief@lumen-" + mark + ".example", "es");
        UUID claim = claimedBy("Ines Claimant", "ines@lumen-" + mark + ".example", kept);
        assertThat(letters(claim)).isEqualTo("staff-claimed>chief@lumen-" + mark + ".example>es");

        as("ines@lumen-" + mark + ".example");
        assertThat(desk.mine()).isEmpty();
        assertThatThrownBy(() -> desk.approve(claim, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.claims(kept, ClaimStatus.PENDING, null)).isInstanceOf(NotFound.class);

        as("chief@lumen-" + mark + ".example");
        ClaimLine line = desk.claims(kept, ClaimStatus.PENDING, null).lines().get(0);
        desk.approve(claim, line.version());
        assertThatThrownBy(() -> desk.remove(claim, line.version()))
                .isInstanceOf(org.astc.plenary.platform.StaleData.class);
        desk.remove(
                claim,
                desk.claims(kept, ClaimStatus.APPROVED, null).lines().get(0).version());

        as("ines@lumen-" + mark + ".example");
        assertThat(claims.own()).extracting(OwnClaim::status).contains(ClaimStatus.REMOVED);
        assertThatThrownBy(() -> claims.claim(kept, "Ines Claimant", "en")).isInstanceOf(NotItsStaff.class);
        assertThat(shop.count("select count(*) from outbox where kind = 'staff-removed' and about = ?1", claim))
                .isEqualTo(1);
        assertThat(shop.count(
                        "select count(*) from audit_entry where action = 'staff-removed' and subject_id = ?1", claim))
                .isEqualTo(1);
    }

    @Test
    void anotherDomainAPublicOneAndNoOrganizationAreRefusedAlike() {
        caller.is(Caller.Identity.system());
        UUID careless = add("Careless " + mark, "gmail.com", "careless-" + mark + ".example");

        as("somebody@elsewhere-" + mark + ".example");
        assertThat(claims.own()).isEmpty();
        assertThatThrownBy(() -> claims.claim(kept, "Some Body", "en")).isInstanceOf(NotItsStaff.class);
        assertThatThrownBy(() -> claims.claim(UUID.randomUUID(), "Some Body", "en"))
                .isInstanceOf(NotItsStaff.class);
        as("somebody." + mark + "@gmail.com");
        assertThat(claims.own()).isEmpty();
        assertThatThrownBy(() -> claims.claim(careless, "Some Body", "en")).isInstanceOf(NotItsStaff.class);
        assertThat(queries.byEmailDomain("gmail.com")).isEmpty();
    }

    @Test
    void whereAnAddressIsEnoughNobodyIsAsked() {
        caller.is(Caller.Identity.system());
        contacts.add(kept, "chief@lumen-" + mark + ".example", "en");
        contacts.admitAtOnce(kept, true);

        UUID claim = claimedBy("Ines Claimant", "ines@lumen-" + mark + ".example", kept);

        assertThat(shop.text("select status from staff_claim where id = ?1", claim))
                .isEqualTo("APPROVED");
        assertThat(shop.count("select count(*) from outbox where about = ?1", claim))
                .isZero();
    }

    private String letters(UUID claim) {
        return shop.text(
                "select group_concat(concat_ws('>', kind, recipient, language)) from outbox where about = ?1", claim);
    }

    private UUID claimedBy(String name, String email, UUID organization) {
        as(email);
        claims.claim(organization, name, "en");
        return UUID.fromString(shop.text("select id from staff_claim where email = ?1", email));
    }

    private void as(String email) {
        var account = accounts.openFor(email);
        caller.is(new Caller.Identity(account.getId(), email, email, List.of()));
    }
}
