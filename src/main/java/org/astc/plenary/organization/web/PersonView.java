package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.organization.RosterQueries;
import org.astc.plenary.people.PersonDetail;
import org.astc.plenary.people.PersonQueries;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** One person for staff: contact and organization. What was told in confidence is not even asked for. */
@Named
@RequestScoped
public class PersonView {
    @Inject
    private PersonQueries people;

    @Inject
    private RosterQueries roster;

    @Inject
    private PathParameters path;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    private PersonDetail detail;
    private OrganizationSummary organization;

    @PostConstruct
    void read() {
        UUID id = Address.id(path.get("id"));
        if (id == null) {
            throw new NotFound();
        }
        detail = people.detail(id);
        organization = roster.organizationOf(id).orElse(null);
    }

    public PersonDetail getDetail() {
        return detail;
    }

    /** Where the person works, or null. */
    public OrganizationSummary getOrganization() {
        return organization;
    }

    /** The language that letters are written in, in words. */
    public String getLanguage() {
        return Locale.forLanguageTag(detail.language()).getDisplayLanguage(language.locale());
    }

    /** Whether the caller may open the pages of organizations. */
    public boolean isLinked() {
        return caller.may(Permission.SEE_ORGANIZATIONS, null);
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
