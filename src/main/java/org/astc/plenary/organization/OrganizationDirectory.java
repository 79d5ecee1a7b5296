package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The whole register by names and domains, for contexts that look for them in texts. What is read is never shown; it
 * asks for no permission.
 */
@ApplicationScoped
@Transactional
public class OrganizationDirectory {
    private static final int MOST = 100_000;

    private Organizations organizations;

    protected OrganizationDirectory() {}

    @Inject
    OrganizationDirectory(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * One organization.
     *
     * @param domains of e-mail addresses, in small letters
     * @param country ISO 3166-1, two letters
     */
    public record Entry(UUID id, String name, Set<String> domains, String country) {
        public Entry {
            domains = Set.copyOf(domains);
        }
    }

    /** Returns the names of these, with one statement. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return organizations.with(ids).stream().collect(Collectors.toMap(Organization::id, Organization::name));
    }

    /** Returns every organization by name, with two statements. */
    public List<Entry> all() {
        return organizations.withTheirDomains(MOST).stream()
                .map(one -> new Entry(
                        one.id(), one.name(), one.domains(), one.summary().country()))
                .toList();
    }
}
