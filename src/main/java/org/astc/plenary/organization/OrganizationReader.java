package org.astc.plenary.organization;

import java.time.LocalDate;

/** Reads an organization and its membership from fields that have the names used here. */
final class OrganizationReader {
    private OrganizationReader() {}

    /** Reads what is said; faults are left in the entries. */
    static OrganizationPlan plan(Entries entries) {
        return new OrganizationPlan(
                entries.line("name", Entries.NAME),
                entries.choice("type", OrganizationType.class),
                entries.choice("governance", Governance.class),
                entries.budget("budget"),
                entries.choice("region", Region.class),
                entries.country("country"),
                entries.domains("domains"),
                entries.line("externalId", Entries.EXTERNAL_ID));
    }

    /** Reads the term; null if nothing is said of it, or something is wrong. */
    static Membership.Term term(Entries entries) {
        MembershipLevel level = entries.choice("level", MembershipLevel.class);
        LocalDate from = entries.day("memberFrom");
        LocalDate until = entries.day("memberUntil");
        boolean wrong = entries.faults().stream()
                .anyMatch(fault ->
                        fault.pointer().startsWith("member") || fault.pointer().equals("level"));
        if (wrong || level == null && from == null && until == null) {
            return null;
        }
        if (level == null) {
            return entries.refuse("level", "organization.fault.needed");
        }
        if (from == null) {
            return entries.refuse("memberFrom", "organization.fault.needed");
        }
        if (until == null || until.isBefore(from)) {
            return entries.refuse(
                    "memberUntil", until == null ? "organization.fault.needed" : "organization.fault.endsBefore");
        }
        return new Membership.Term(level, from, until);
    }
}
