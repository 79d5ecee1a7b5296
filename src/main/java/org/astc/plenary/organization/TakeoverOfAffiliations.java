package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Takes over where people work, as it was known elsewhere: for the demo. */
@ApplicationScoped
@Transactional
public class TakeoverOfAffiliations {
    private Affiliations affiliations;
    private OrganizationQueries organizations;
    private PersonService people;
    private Caller caller;
    private Clock clock;

    protected TakeoverOfAffiliations() {}

    @Inject
    TakeoverOfAffiliations(
            Affiliations affiliations,
            OrganizationQueries organizations,
            PersonService people,
            Caller caller,
            Clock clock) {
        this.affiliations = affiliations;
        this.organizations = organizations;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes that whoever has one of these addresses works at the organization with its domain. An address that is
     * nobody's, or of several people, and whoever works somewhere already, is left out.
     */
    public void takeOver(Collection<String> addresses) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        Map<String, OrganizationSummary> houses = organizations.byEmailDomains(addresses);
        Map<UUID, UUID> working = new HashMap<>();
        people.withAddresses(houses.keySet()).forEach((address, known) -> {
            if (known.size() == 1) {
                working.put(known.iterator().next(), houses.get(address).id());
            }
        });
        Set<UUID> already = affiliations.of(working.keySet()).stream()
                .map(Affiliation::personId)
                .collect(Collectors.toSet());
        working.keySet().removeAll(already);
        working.forEach((person, house) -> affiliations.add(new Affiliation(person, house, clock.instant())));
    }
}
