package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows staff whom the house knows, and where they work. A part of the list takes one statement. */
@ApplicationScoped
@Transactional
public class RosterQueries {
    private Roster roster;
    private Affiliations affiliations;
    private Organizations organizations;
    private Caller caller;

    protected RosterQueries() {}

    @Inject
    RosterQueries(Roster roster, Affiliations affiliations, Organizations organizations, Caller caller) {
        this.roster = roster;
        this.affiliations = affiliations;
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * Returns the part of the list at a position; null is the beginning.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not see people
     */
    public ListPart<PersonLine> page(PeopleFilter filter, ListPosition from) {
        caller.require(Permission.SEE_PEOPLE, null);
        return ListPart.of(
                roster.part(filter, from),
                from,
                (line, backwards) -> new ListPosition(backwards, line.name(), line.id()));
    }

    /** Returns where the person works, if that is known. */
    public Optional<OrganizationSummary> organizationOf(UUID personId) {
        caller.require(Permission.SEE_PEOPLE, null);
        return affiliations
                .of(personId)
                .map(affiliation ->
                        organizations.get(affiliation.organizationId()).summary());
    }
}
