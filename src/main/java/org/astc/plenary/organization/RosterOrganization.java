package org.astc.plenary.organization;

/**
 * A line of a roster of organizations as it was read.
 *
 * @param term of a membership, or null
 */
record RosterOrganization(RosterRow row, Entries entries, OrganizationPlan plan, Membership.Term term) {
    static RosterOrganization of(RosterRow row) {
        Entries entries = row.entries();
        return new RosterOrganization(row, entries, OrganizationReader.plan(entries), OrganizationReader.term(entries));
    }

    String label() {
        return plan.name() != null ? plan.name() : plan.externalId() != null ? plan.externalId() : "";
    }
}
