package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Hands the register of organizations to programs, by name, in parts. It holds what staff see of them, with codes
 * instead of words, and of their people the number only.
 */
@ApplicationScoped
@Transactional
public class OrganizationFeed {
    private Organizations organizations;
    private Affiliations affiliations;
    private Caller caller;
    private Clock clock;

    protected OrganizationFeed() {}

    @Inject
    OrganizationFeed(Organizations organizations, Affiliations affiliations, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.affiliations = affiliations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns the part of the register after a position.
     *
     * @param eventId at which a token lends the right; whose it is has it in the whole house, as for the pages
     * @param from null: from the beginning
     * @param limit so many at most
     * @throws org.astc.plenary.security.Forbidden if the caller may not see organizations
     */
    public Part part(UUID eventId, ListPosition from, int limit) {
        caller.requireInHouse(Permission.SEE_ORGANIZATIONS, eventId);
        List<Organization> rows = organizations.after(from, limit + 1);
        List<Organization> shown = rows.subList(0, Math.min(rows.size(), limit));
        if (shown.isEmpty()) {
            return new Part(List.of(), null);
        }
        List<UUID> ids = shown.stream().map(Organization::id).toList();
        Map<UUID, MembershipLevel> levels =
                organizations.levels(ids, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Map<UUID, Long> people = affiliations.counts(ids);
        Organization last = shown.get(shown.size() - 1);
        return new Part(
                shown.stream()
                        .map(one -> new Entry(
                                one.summary(),
                                one.externalId(),
                                levels.get(one.id()),
                                people.getOrDefault(one.id(), 0L)))
                        .toList(),
                rows.size() > limit ? new ListPosition(false, last.name(), last.id()) : null);
    }

    /**
     * A part of the register.
     *
     * @param next where the part after it lies, or null
     */
    public record Part(List<Entry> entries, ListPosition next) {}

    /**
     * One organization.
     *
     * @param number what the association's own register calls it, or null
     * @param membership how it is a member today, or null
     * @param people how many people are known to work there
     */
    public record Entry(OrganizationSummary summary, String number, MembershipLevel membership, long people) {}
}
