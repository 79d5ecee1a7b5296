package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** What staff do with the register of organizations. One public method is one transaction. */
@ApplicationScoped
@Transactional
public class OrganizationService {
    private Organizations organizations;
    private Caller caller;
    private Clock clock;

    protected OrganizationService() {}

    @Inject
    OrganizationService(Organizations organizations, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters an organization and returns its id. */
    public UUID add(OrganizationPlan plan) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        Organization organization = new Organization(plan, clock.instant());
        organizations.add(organization);
        return organization.id();
    }

    /** Makes the organization a member for a time and returns the id of the membership. */
    public UUID join(UUID organizationId, Membership.Term term) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        Membership membership = organizations.get(organizationId).join(term);
        organizations.add(membership);
        return membership.id();
    }
}
