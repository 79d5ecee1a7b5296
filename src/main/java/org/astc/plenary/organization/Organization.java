package org.astc.plenary.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/** A museum, science center, company or other body that people come from. */
@Entity
@Table(name = "organization")
public class Organization {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganizationType type;

    @Enumerated(EnumType.STRING)
    private Governance governance;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_band")
    private BudgetBand budgetBand;

    @Enumerated(EnumType.STRING)
    private Region region;

    private String country;

    @Column(name = "external_id")
    private String externalId;

    @ElementCollection
    @CollectionTable(name = "organization_domain", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "domain")
    private Set<String> domains = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    private boolean compared;

    @Column(name = "admits_at_once")
    private boolean admitsAtOnce;

    protected Organization() {}

    Organization(OrganizationPlan plan, Instant now) {
        id = Ids.next();
        take(plan);
        createdAt = now;
    }

    /**
     * Takes over all that the plan says.
     *
     * @throws StaleData if somebody changed it since that version
     */
    void change(OrganizationPlan plan, long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
        take(plan);
    }

    /** Takes over what the plan says; the domains that it has stay. */
    void complete(OrganizationPlan plan) {
        take(plan.andDomainsOf(plan()));
    }

    private void take(OrganizationPlan said) {
        OrganizationPlan plan = said.over(plan());
        name = plan.name();
        type = plan.type();
        governance = plan.governance();
        budgetBand = plan.budgetBand();
        region = plan.region();
        country = plan.country();
        externalId = plan.externalId();
        compared = false;
        if (!domains.equals(plan.domains())) {
            domains.retainAll(plan.domains());
            domains.addAll(plan.domains());
        }
    }

    /** Returns what the register says of it. */
    OrganizationPlan plan() {
        return new OrganizationPlan(
                name, type, governance, budgetBand, region, country, Set.copyOf(domains), externalId);
    }

    /**
     * Makes it a member.
     *
     * @throws BudgetTooSmall if it asks to govern and its budget is under the limit
     */
    Membership join(Membership.Term term) {
        if (term.level() == MembershipLevel.GOVERNING && !budgetBand.allowsGoverningMembership()) {
            throw new BudgetTooSmall();
        }
        return new Membership(id, term);
    }

    String externalId() {
        return externalId;
    }

    public UUID id() {
        return id;
    }

    OrganizationTraits look() {
        return new OrganizationTraits(name, type, governance, budgetBand, region, country);
    }

    /** Says this from now on. */
    void take(OrganizationTraits traits) {
        name = traits.name();
        type = traits.type();
        governance = traits.governance();
        budgetBand = traits.budgetBand();
        region = traits.region();
        country = traits.country();
        compared = false;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** What belongs to this record belongs to the kept one. */
    void mergeInto(UUID kept) {
        mergedInto = kept;
    }

    /** Is a record of its own again. */
    void part() {
        mergedInto = null;
        compared = false;
    }

    Set<String> domains() {
        return Set.copyOf(domains);
    }

    void addDomains(Set<String> some) {
        domains.addAll(some);
    }

    void removeDomains(Set<String> some) {
        domains.removeAll(some);
    }

    boolean admitsAtOnce() {
        return admitsAtOnce;
    }

    /** Says whether an address in one of its domains is enough to be taken for staff. */
    void admitAtOnce(boolean enough) {
        admitsAtOnce = enough;
    }

    Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    /** Raised by each change; a form says which one it was made from. */
    public long version() {
        return version;
    }

    OrganizationSummary summary() {
        return new OrganizationSummary(id, name, type, governance, budgetBand, region, country);
    }
}
