package org.astc.plenary.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record as staff see it who merge.
 *
 * @param version to be brought back with a change
 * @param domains in order
 */
public record OrganizationSheet(
        UUID id, long version, OrganizationTraits traits, List<String> domains, Instant knownSince) {
    static OrganizationSheet of(Organization one) {
        return new OrganizationSheet(
                one.id(),
                one.version(),
                one.look(),
                one.domains().stream().sorted().toList(),
                one.createdAt());
    }
}
