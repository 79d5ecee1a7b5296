package org.astc.plenary.organization;

import java.util.List;
import java.util.UUID;

/**
 * An organization with all that the register holds.
 *
 * @param memberships newest first
 * @param people how many people are known to work there
 */
public record OrganizationDetail(
        UUID id, long version, OrganizationPlan plan, List<Membership.Term> memberships, long people) {}
