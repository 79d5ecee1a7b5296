package org.astc.plenary.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Organizations of the register by what a roster says of them: number, name, domain. */
final class KnownOrganizations {
    private final Map<String, Organization> byNumber = new HashMap<>();
    private final Map<String, List<Organization>> byName = new HashMap<>();
    private final Map<String, List<Organization>> byDomain = new HashMap<>();
    private final Map<UUID, List<Membership>> memberships = new HashMap<>();

    KnownOrganizations(Collection<Organization> organizations, Collection<Membership> terms) {
        organizations.forEach(this::add);
        terms.forEach(term -> memberships
                .computeIfAbsent(term.organizationId(), id -> new ArrayList<>())
                .add(term));
    }

    void add(Organization organization) {
        OrganizationPlan plan = organization.plan();
        if (plan.externalId() != null) {
            byNumber.put(plan.externalId(), organization);
        }
        byName.computeIfAbsent(Choices.plain(plan.name()), name -> new ArrayList<>())
                .add(organization);
        plan.domains()
                .forEach(domain -> byDomain.computeIfAbsent(domain, one -> new ArrayList<>())
                        .add(organization));
    }

    /** Returns the organization with this number, or null. */
    Organization numbered(String number) {
        return number == null ? null : byNumber.get(number);
    }

    List<Organization> named(String name) {
        return name == null ? List.of() : byName.getOrDefault(Choices.plain(name), List.of());
    }

    /** Returns where the person works by the line; null, with a fault, if there is no such organization, or several. */
    Organization house(RosterPerson line) {
        Organization numbered = numbered(line.organization());
        if (numbered != null) {
            return numbered;
        }
        List<Organization> named = named(line.organization());
        return named.size() == 1
                ? named.get(0)
                : line.entries()
                        .refuse(
                                "organization",
                                named.isEmpty() ? "organization.fault.noOrganization" : "organization.fault.several",
                                line.organization());
    }

    private List<Organization> at(String domain) {
        return byDomain.getOrDefault(domain, List.of());
    }

    /** Returns the organization that the line is about; null if it is new, or cannot be told. */
    Organization find(RosterOrganization line) {
        OrganizationPlan plan = line.plan();
        Entries entries = line.entries();
        if (plan.externalId() == null && plan.name() == null && plan.domains() == null) {
            return entries.refuse("name", "organization.fault.needed");
        }
        Organization numbered = numbered(plan.externalId());
        if (numbered != null) {
            return numbered;
        }
        List<Organization> candidates = named(plan.name()).stream()
                .filter(other -> plan.externalId() == null || other.plan().externalId() == null)
                .toList();
        if (candidates.size() > 1) {
            return entries.refuse("name", "organization.fault.several", plan.name());
        }
        if (!candidates.isEmpty()) {
            return candidates.get(0);
        }
        for (String domain : plan.domains() == null ? Set.<String>of() : plan.domains()) {
            List<Organization> there = at(domain);
            if (plan.name() == null && plan.externalId() == null && there.size() == 1) {
                return there.get(0);
            }
            if (!there.isEmpty()) {
                return entries.refuse(
                        "domains",
                        "organization.fault.domainOf",
                        domain,
                        there.get(0).name());
            }
        }
        return null;
    }

    /** Returns the membership that begins on the same day, or null. */
    Membership same(Organization organization, Membership.Term term) {
        return memberships.getOrDefault(organization.id(), List.of()).stream()
                .filter(membership -> membership.term().startsOn().equals(term.startsOn()))
                .findFirst()
                .orElse(null);
    }
}
