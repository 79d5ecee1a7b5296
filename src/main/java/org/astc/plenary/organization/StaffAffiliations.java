package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.PersonService;

/**
 * Lets the register of people say what was decided on a claim. Only an address that one person has tells who it is; an
 * organization that is known otherwise is not overwritten.
 */
@ApplicationScoped
class StaffAffiliations {
    private Affiliations affiliations;
    private PersonService people;

    protected StaffAffiliations() {}

    @Inject
    StaffAffiliations(Affiliations affiliations, PersonService people) {
        this.affiliations = affiliations;
        this.people = people;
    }

    void approved(StaffClaim claim, Instant now) {
        List<UUID> known = people.withAddress(claim.getEmail());
        if (known.size() == 1 && affiliations.of(known.get(0)).isEmpty()) {
            affiliations.add(new Affiliation(known.get(0), claim.getOrganizationId(), now));
        }
    }

    void removed(StaffClaim claim) {
        affiliations.of(people.withAddress(claim.getEmail())).stream()
                .filter(affiliation -> affiliation.organizationId().equals(claim.getOrganizationId()))
                .forEach(affiliations::remove);
    }
}
