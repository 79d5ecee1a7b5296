package org.astc.plenary.organization;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** What staff do with the register of organizations. One public method is one transaction. */
@ApplicationScoped
@Transactional
public class OrganizationService {
    private Organizations organizations;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected OrganizationService() {}

    @Inject
    OrganizationService(Organizations organizations, AuditTrail trail, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters an organization and returns its id. */
    public UUID add(OrganizationPlan plan) {
        caller.require(Permission.CHANGE_ORGANIZATIONS, null);
        Organization organization = new Organization(plan, clock.instant());
        organizations.add(organization);
        tell("organization-added", organization.id(), Map.of(), plan.fields());
        return organization.id();
    }

    /**
     * Enters an organization as it was typed.
     *
     * @param typed returns what was typed into the field of a name
     * @throws InvalidInput with the fields that cannot be taken
     */
    public UUID add(UnaryOperator<String> typed) {
        caller.require(Permission.CHANGE_ORGANIZATIONS, null);
        return add(read(typed, null));
    }

    /**
     * Changes an organization to what was typed.
     *
     * @param seenVersion the one that the form was made from
     * @throws InvalidInput with the fields that cannot be taken
     * @throws org.astc.plenary.platform.StaleData if somebody was faster
     */
    public void change(UUID id, long seenVersion, UnaryOperator<String> typed) {
        caller.require(Permission.CHANGE_ORGANIZATIONS, null);
        Organization organization = organizations.get(id);
        OrganizationPlan before = organization.plan();
        organization.change(read(typed, id), seenVersion);
        tell("organization-changed", id, before.fields(), organization.plan().fields());
    }

    /** Makes the organization a member for a time and returns the id of the membership. */
    public UUID join(UUID organizationId, Membership.Term term) {
        caller.require(Permission.CHANGE_ORGANIZATIONS, null);
        Membership membership = organizations.get(organizationId).join(term);
        organizations.add(membership);
        tell("membership-entered", organizationId, Map.of(), term.fields());
        return membership.id();
    }

    /**
     * Enters a membership as it was typed; one that begins on the same day is changed.
     *
     * @throws InvalidInput with the fields that cannot be taken
     * @throws BudgetTooSmall if it asks to govern and its budget is under the limit
     */
    public void enterMembership(UUID organizationId, UnaryOperator<String> typed) {
        caller.require(Permission.CHANGE_ORGANIZATIONS, null);
        Entries entries = new Entries(typed);
        Membership.Term term = OrganizationReader.term(entries);
        if (term == null && entries.faults().isEmpty()) {
            entries.refuse("level", "organization.fault.needed");
        }
        require(entries);
        enter(organizationId, requireNonNull(term));
    }

    private void enter(UUID organizationId, Membership.Term term) {
        Organization organization = organizations.get(organizationId);
        Membership same = organizations.memberships(organizationId).stream()
                .filter(membership -> membership.term().startsOn().equals(term.startsOn()))
                .findFirst()
                .orElse(null);
        if (same == null) {
            join(organizationId, term);
        } else {
            Membership.Term before = same.term();
            organization.join(term);
            same.change(term);
            tell("membership-entered", organizationId, before.fields(), term.fields());
        }
    }

    private OrganizationPlan read(UnaryOperator<String> typed, UUID self) {
        Entries entries = new Entries(typed);
        OrganizationPlan plan = OrganizationReader.plan(entries);
        plan.missing().stream()
                .filter(field -> entries.faults().stream()
                        .noneMatch(fault -> fault.pointer().equals(field)))
                .forEach(field -> entries.refuse(field, "organization.fault.needed"));
        if (plan.externalId() != null
                && organizations.idsOfExternal(plan.externalId()).stream().anyMatch(other -> !other.equals(self))) {
            entries.refuse("externalId", "organization.fault.taken", plan.externalId());
        }
        require(entries);
        return plan.domains() == null ? plan.withoutDomains() : plan;
    }

    private static void require(Entries entries) {
        if (!entries.faults().isEmpty()) {
            throw new InvalidInput(entries.faults());
        }
    }

    private void tell(String action, UUID id, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> old = new TreeMap<>(before);
        Map<String, Object> now = new TreeMap<>(after);
        after.forEach((field, value) -> {
            if (value == null ? before.get(field) == null : value.equals(before.get(field))) {
                old.remove(field);
                now.remove(field);
            }
        });
        trail.record(new Deed("account", action, "organization", id, null, old, now));
    }
}
