package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.ThingNames;

/** Organizations go by their names. */
@ApplicationScoped
class OrganizationThings implements ThingNames {
    private Organizations organizations;

    protected OrganizationThings() {}

    @Inject
    OrganizationThings(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return organizations.names(ids);
    }
}
