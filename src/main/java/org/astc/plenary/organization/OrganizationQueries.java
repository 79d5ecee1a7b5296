package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Reads the register of organizations. */
@ApplicationScoped
public class OrganizationQueries {
    private Organizations organizations;
    private Caller caller;

    protected OrganizationQueries() {}

    @Inject
    OrganizationQueries(Organizations organizations, Caller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * Returns the organization whose staff have this e-mail domain, or empty if none or more than one has it.
     *
     * @param emailOrDomain an address or what follows its @, in any case
     */
    public Optional<OrganizationSummary> byEmailDomain(String emailOrDomain) {
        String domain =
                emailOrDomain.substring(emailOrDomain.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        List<Organization> found = organizations.withDomain(domain);
        return found.size() == 1 ? Optional.of(found.get(0).summary()) : Optional.empty();
    }

    /** Says whether the organization is a member on that day. */
    public boolean isMember(UUID organizationId, LocalDate day) {
        return organizations.isMember(organizationId, day);
    }

    /** Returns up to {@code limit} organizations whose names begin so, for staff. */
    public List<OrganizationSummary> named(String start, int limit) {
        caller.require(Permission.SEE_ORGANIZATIONS, null);
        return organizations.named(start, limit).stream()
                .map(Organization::summary)
                .toList();
    }
}
