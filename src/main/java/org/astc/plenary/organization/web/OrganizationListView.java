package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.organization.OrganizationFilter;
import org.astc.plenary.organization.OrganizationLine;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationType;
import org.astc.plenary.organization.Region;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The register of organizations for staff: filter and one part of the table. */
@Named
@RequestScoped
public class OrganizationListView {
    static final String PATH = "/staff/organizations";

    @Inject
    private OrganizationQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private OrganizationFilter filter;
    private ListPart<OrganizationLine> part;

    @PostConstruct
    void read() {
        filter = new OrganizationFilter(
                request.getParameter("words"),
                Address.choice(OrganizationType.class, request.getParameter("type")),
                Address.choice(Region.class, request.getParameter("region")),
                member(request.getParameter("member")),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        part = queries.page(filter, ListPosition.of(request.getParameter("at")));
    }

    private static Boolean member(String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        if (!word.equals("yes") && !word.equals("no")) {
            throw new NotFound();
        }
        return word.equals("yes");
    }

    public List<OrganizationLine> getLines() {
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
                        .with("words", filter.words())
                        .with("type", getType())
                        .with("region", getRegion())
                        .with("member", getMember())
                        .with("at", position.token())
                        .toString();
    }

    public String getWords() {
        return filter.words();
    }

    public String getType() {
        return Address.word(filter.type());
    }

    public String getRegion() {
        return Address.word(filter.region());
    }

    public String getMember() {
        return filter.member() == null ? "" : filter.member() ? "yes" : "no";
    }

    public boolean isFiltered() {
        return !filter.isAll();
    }

    public boolean isChangeable() {
        return caller.may(Permission.CHANGE_ORGANIZATIONS, null);
    }
}
