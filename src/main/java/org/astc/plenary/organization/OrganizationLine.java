package org.astc.plenary.organization;

import java.util.UUID;

/**
 * An organization in the list.
 *
 * @param level how it is a member on the day of the list, or null
 * @param people how many people are known to work there
 */
public record OrganizationLine(
        UUID id,
        String name,
        OrganizationType type,
        Region region,
        String country,
        MembershipLevel level,
        long people) {
    public OrganizationLine(UUID id, String name, OrganizationType type, Region region, String country) {
        this(id, name, type, region, country, null, 0);
    }

    OrganizationLine with(MembershipLevel memberAs, Long staff) {
        return new OrganizationLine(id, name, type, region, country, memberAs, staff == null ? 0 : staff);
    }
}
