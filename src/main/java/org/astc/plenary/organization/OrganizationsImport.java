package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.security.Caller;

/** Imports a roster of organizations. */
@ApplicationScoped
public class OrganizationsImport extends RosterImport {
    protected OrganizationsImport() {
        this(null, null, null);
    }

    @Inject
    OrganizationsImport(RosterService service, RosterDesk desk, Caller caller) {
        super(RosterKind.ORGANIZATIONS, service, desk, caller);
    }

    @Override
    public String label() {
        return "organization.job.organizations";
    }
}
