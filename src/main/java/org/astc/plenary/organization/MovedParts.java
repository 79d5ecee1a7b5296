package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationMerges.Part;

/** Memberships, domains, people, contacts and claims that go along with a merge of organizations, and back. */
@ApplicationScoped
class MovedParts {
    private Organizations organizations;
    private OrganizationMerges merges;
    private StaffClaims claims;
    private Affiliations affiliations;

    protected MovedParts() {}

    @Inject
    MovedParts(Organizations organizations, OrganizationMerges merges, StaffClaims claims, Affiliations affiliations) {
        this.organizations = organizations;
        this.merges = merges;
        this.claims = claims;
        this.affiliations = affiliations;
    }

    void move(OrganizationMerge merge, Organization kept, Organization other) {
        organizations.membershipsOf(other.id()).forEach(membership -> {
            membership.moveTo(kept.id());
            merges.note(merge.getId(), Part.MEMBERSHIP, membership.id());
        });
        moveDomains(merge, kept, other);
        organizations.mergedInto(other.id()).forEach(earlier -> {
            earlier.mergeInto(kept.id());
            merges.note(merge.getId(), Part.RECORD, earlier.id());
        });
        affiliations.at(other.id()).forEach(affiliation -> {
            affiliation.goTo(kept.id());
            merges.note(merge.getId(), Part.AFFILIATION, affiliation.personId());
        });
        claims.move(other.id(), kept.id()).forEach(claim -> merges.note(merge.getId(), Part.CLAIM, claim));
        claims.moveContacts(other.id(), kept.id())
                .forEach(contact -> merges.note(merge.getId(), Part.CONTACT, contact));
    }

    private void moveDomains(OrganizationMerge merge, Organization kept, Organization other) {
        Set<String> came = other.domains();
        Set<String> fresh = new HashSet<>(came);
        fresh.removeAll(kept.domains());
        came.forEach(domain -> merges.note(merge.getId(), Part.DOMAIN, domain));
        fresh.forEach(domain -> merges.note(merge.getId(), Part.NEW_DOMAIN, domain));
        kept.addDomains(fresh);
        other.removeDomains(came);
    }

    void putBack(OrganizationMerge merge, Organization kept, Organization other) {
        List<String> memberships = merges.parts(merge.getId(), Part.MEMBERSHIP);
        organizations.membershipsOf(kept.id()).stream()
                .filter(membership -> memberships.contains(membership.id().toString()))
                .forEach(membership -> membership.moveTo(other.id()));
        kept.removeDomains(Set.copyOf(merges.parts(merge.getId(), Part.NEW_DOMAIN)));
        other.addDomains(Set.copyOf(merges.parts(merge.getId(), Part.DOMAIN)));
        ids(merge, Part.RECORD).forEach(record -> organizations.get(record).mergeInto(other.id()));
        affiliations.of(ids(merge, Part.AFFILIATION)).stream()
                .filter(affiliation -> affiliation.organizationId().equals(kept.id()))
                .forEach(affiliation -> affiliation.goTo(other.id()));
        claims.moveBack(ids(merge, Part.CLAIM), kept.id(), other.id());
        claims.moveContactsBack(ids(merge, Part.CONTACT), kept.id(), other.id());
    }

    private List<UUID> ids(OrganizationMerge merge, Part kind) {
        return merges.parts(merge.getId(), kind).stream().map(UUID::fromString).toList();
    }
}
