package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.security.Caller;

/** Imports a roster of people. */
@ApplicationScoped
public class PeopleImport extends RosterImport {
    protected PeopleImport() {
        this(null, null, null);
    }

    @Inject
    PeopleImport(RosterService service, RosterDesk desk, Caller caller) {
        super(RosterKind.PEOPLE, service, desk, caller);
    }

    @Override
    public String label() {
        return "organization.job.people";
    }
}
