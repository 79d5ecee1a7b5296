package org.astc.plenary.review.identity;

import java.util.List;

/**
 * An organization of the directory.
 *
 * @param name its name
 * @param aliases other names, short names, acronyms
 * @param domains of its addresses, as {@code museum.example}
 * @param city may be empty
 * @param region state or province; may be empty
 * @param country as two letters (ISO 3166-1); may be empty; a country alone tells nobody
 */
public record KnownOrganization(
        String name, List<String> aliases, List<String> domains, String city, String region, String country) {
    public KnownOrganization {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }
}
