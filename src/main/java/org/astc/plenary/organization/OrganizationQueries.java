package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.people.PublicMailDomains;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Reads the register of organizations. A part of the list takes three statements, however long the list is. */
@ApplicationScoped
@Transactional
public class OrganizationQueries {
    private Organizations organizations;
    private Affiliations affiliations;
    private Caller caller;

    protected OrganizationQueries() {}

    @Inject
    OrganizationQueries(Organizations organizations, Affiliations affiliations, Caller caller) {
        this.organizations = organizations;
        this.affiliations = affiliations;
        this.caller = caller;
    }

    /**
     * Returns the organization whose staff have this e-mail domain, or empty if none or more than one has it.
     *
     * @param emailOrDomain an address or what follows its @, in any case
     */
    public Optional<OrganizationSummary> byEmailDomain(String emailOrDomain) {
        return Optional.ofNullable(byEmailDomains(List.of(emailOrDomain)).get(emailOrDomain));
    }

    /** Returns that organization for each of these that has one, with one statement. */
    public Map<String, OrganizationSummary> byEmailDomains(Collection<String> emailsOrDomains) {
        Map<String, String> domains = emailsOrDomains.stream()
                .distinct()
                .collect(Collectors.toMap(
                        email -> email,
                        email -> PublicMailDomains.domainOf(email).toLowerCase(Locale.ROOT)));
        domains.values().removeIf(PublicMailDomains::contains);
        if (domains.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Organization>> houses = organizations.withDomains(Set.copyOf(domains.values()));
        Map<String, OrganizationSummary> found = new HashMap<>();
        domains.forEach((email, domain) -> {
            List<Organization> there = houses.getOrDefault(domain, List.of());
            if (there.size() == 1) {
                found.put(email, there.get(0).summary());
            }
        });
        return found;
    }

    /** Says whether the organization is a member on that day. */
    public boolean isMember(UUID organizationId, LocalDate day) {
        return organizations.isMember(organizationId, day);
    }

    /**
     * Returns the part of the list at a position; null is the beginning.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not see organizations
     */
    public ListPart<OrganizationLine> page(OrganizationFilter filter, ListPosition from) {
        caller.require(Permission.SEE_ORGANIZATIONS, null);
        ListPart<OrganizationLine> part = ListPart.of(
                organizations.part(filter, from),
                from,
                (line, backwards) -> new ListPosition(backwards, line.name(), line.id()));
        List<UUID> ids = part.lines().stream().map(OrganizationLine::id).toList();
        if (ids.isEmpty()) {
            return part;
        }
        Map<UUID, MembershipLevel> levels = organizations.levels(ids, filter.day());
        Map<UUID, Long> people = affiliations.counts(ids);
        return part.with(part.lines().stream()
                .map(line -> line.with(levels.get(line.id()), people.get(line.id())))
                .toList());
    }

    /**
     * Returns one organization.
     *
     * @throws org.astc.plenary.platform.NotFound if there is none with this id
     */
    public OrganizationDetail detail(UUID id) {
        caller.require(Permission.SEE_ORGANIZATIONS, null);
        Organization organization = organizations.get(id);
        return new OrganizationDetail(
                id,
                organization.version(),
                organization.plan(),
                organizations.memberships(id).stream().map(Membership::term).toList(),
                affiliations.counts(List.of(id)).getOrDefault(id, 0L));
    }

    /** Returns up to {@code limit} organizations whose names begin so, for staff. */
    public List<OrganizationSummary> named(String start, int limit) {
        caller.require(Permission.SEE_ORGANIZATIONS, null);
        return organizations.named(start, limit).stream()
                .map(Organization::summary)
                .toList();
    }
}
