package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.PeopleFilter;
import org.astc.plenary.organization.PersonLine;
import org.astc.plenary.organization.RosterQueries;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Everybody whom the house knows, for staff: filter and one part of the table. */
@Named
@RequestScoped
public class PeopleListView {
    static final String PATH = "/staff/people";

    @Inject
    private RosterQueries queries;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private PeopleFilter filter;
    private ListPart<PersonLine> part;

    @PostConstruct
    void read() {
        filter = new PeopleFilter(
                request.getParameter("who"),
                request.getParameter("where"),
                Address.id(request.getParameter("organization")));
        part = queries.page(filter, ListPosition.of(request.getParameter("at")));
    }

    public List<PersonLine> getLines() {
        return part.lines();
    }

    /** The address of the part before this one, or null. */
    public String getPrevious() {
        return at(part.previous());
    }

    /** The address of the part after this one, or null. */
    public String getNext() {
        return at(part.next());
    }

    private String at(ListPosition position) {
        return position == null
                ? null
                : new Address(PATH)
                        .with("who", filter.who())
                        .with("where", filter.where())
                        .with("organization", getOrganization())
                        .with("at", position.token())
                        .toString();
    }

    public String getWho() {
        return filter.who();
    }

    public String getWhere() {
        return filter.where();
    }

    /** The id of the organization whose people these are; null for all. */
    public String getOrganization() {
        return filter.organizationId() == null ? null : filter.organizationId().toString();
    }

    /** The name of that organization. */
    public String getOrganizationName() {
        return organizations.detail(filter.organizationId()).plan().name();
    }

    /** Whether the caller may open the pages of organizations. */
    public boolean isLinked() {
        return caller.may(Permission.SEE_ORGANIZATIONS, null);
    }

    public boolean isFiltered() {
        return !filter.isAll();
    }

    public boolean isChangeable() {
        return caller.may(Permission.CHANGE_PEOPLE, null);
    }
}
