package org.astc.plenary.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationMergeQueries;
import org.astc.plenary.organization.OrganizationSheet;
import org.astc.plenary.people.web.AlikeLink;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** On the page of an organization: the records that look alike, for those who may merge. */
@Named
@RequestScoped
public class OrganizationAlikeView {
    @Inject
    private OrganizationMergeQueries queries;

    @Inject
    private Caller caller;

    public List<AlikeLink> of(UUID organization) {
        return caller.may(Permission.MERGE_DUPLICATES, null)
                ? queries.alikeTo(organization).stream()
                        .map(pair -> link(pair, organization))
                        .toList()
                : List.of();
    }

    private static AlikeLink link(OrganizationMergeQueries.Alike pair, UUID organization) {
        OrganizationSheet other = pair.one().id().equals(organization) ? pair.two() : pair.one();
        return new AlikeLink(
                "/staff/organizations/merge?one=" + pair.one().id() + "&two="
                        + pair.two().id(),
                other.traits().name(),
                String.join(", ", other.domains()));
    }

    /** Whether the caller may name its contacts. */
    public boolean isNaming() {
        return caller.may(Permission.NAME_CONTACTS, null);
    }
}
