package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.astc.plenary.organization.BudgetBand;
import org.astc.plenary.organization.Governance;
import org.astc.plenary.organization.Membership;
import org.astc.plenary.organization.MembershipLevel;
import org.astc.plenary.organization.OrganizationPlan;
import org.astc.plenary.organization.OrganizationService;
import org.astc.plenary.organization.OrganizationType;
import org.astc.plenary.organization.Region;
import org.astc.plenary.organization.TakeoverOfAffiliations;
import org.astc.plenary.registration.TakenOver;

/** The 320 invented organizations of the demo: every kind of house in every invented place; most are members. */
@ApplicationScoped
class DemoOrganizations {
    private static final int AT_ONCE = 100;

    private OrganizationService service;
    private TakeoverOfAffiliations affiliations;

    protected DemoOrganizations() {}

    @Inject
    DemoOrganizations(OrganizationService service, TakeoverOfAffiliations affiliations) {
        this.service = service;
        this.affiliations = affiliations;
    }

    /** An organization as its staff write it: the name and the domain of their addresses. */
    record House(String name, String domain) {}

    List<House> add(Random random, LocalDate today) {
        List<House> houses = new ArrayList<>();
        for (String[] place : Lines.of("places.txt")) {
            for (String[] kind : Lines.of("houses.txt")) {
                String name = MessageFormat.format(kind[0].replace("'", "''"), place[0]);
                String domain = kind[3] + "." + place[3] + ".example";
                BudgetBand band = BudgetBand.values()[random.nextInt(BudgetBand.values().length)];
                var id = service.add(new OrganizationPlan(
                        name,
                        OrganizationType.valueOf(kind[1]),
                        Governance.valueOf(kind[2]),
                        band,
                        Region.valueOf(place[2]),
                        place[1],
                        Set.of(domain)));
                if (random.nextInt(10) < 8) {
                    service.join(id, new Membership.Term(level(band, kind), today.minusYears(3), today.plusMonths(7)));
                }
                houses.add(new House(name, domain));
            }
        }
        return houses;
    }

    /** Notes that the people of these orders work at the houses whose domain their addresses have. */
    void employ(List<TakenOver> orders) {
        for (int i = 0; i < orders.size(); i += AT_ONCE) {
            affiliations.takeOver(orders.subList(i, Math.min(orders.size(), i + AT_ONCE)).stream()
                    .flatMap(order -> order.request().lines().stream())
                    .map(line -> line.person().email())
                    .toList());
        }
    }

    private static MembershipLevel level(BudgetBand band, String[] kind) {
        if (kind[1].equals("COMPANY")) {
            return MembershipLevel.SUSTAINING;
        }
        return band.allowsGoverningMembership() ? MembershipLevel.GOVERNING : MembershipLevel.ASSOCIATE;
    }
}
