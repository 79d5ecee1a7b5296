package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.organization.BudgetTooSmall;
import org.astc.plenary.organization.OrganizationDetail;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationService;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** One organization for staff: what the register holds, its memberships, and a form to enter another one. */
@Named
@RequestScoped
public class OrganizationDetailView {
    private static final Set<String> NEWS = Set.of("added", "changed", "member");

    @Inject
    private OrganizationQueries queries;

    @Inject
    private OrganizationService service;

    @Inject
    private PathParameters path;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FieldErrors errors;

    @Inject
    private Language language;

    private OrganizationDetail detail;
    private TypedForm form;

    @PostConstruct
    void read() {
        detail = queries.detail(Address.id(path.get("id")));
        form = new TypedForm(request, errors, language.locale(), "join", Map.of());
    }

    /** Enters the membership, or says what is wrong with it. */
    public String join() {
        try {
            service.enterMembership(detail.id(), form::typed);
            return SeeOther.at(getPath() + "?done=member");
        } catch (InvalidInput invalid) {
            return form.refuse(invalid);
        } catch (BudgetTooSmall refused) {
            return form.refuse("level", refused);
        }
    }

    public OrganizationDetail getDetail() {
        return detail;
    }

    /** The e-mail domains, sorted. */
    public List<String> getDomains() {
        return detail.plan().domains().stream().sorted().toList();
    }

    public String getPath() {
        return OrganizationListView.PATH + "/" + detail.id();
    }

    /** Its people in the list of people; null for those who may not see it. */
    public String getPeople() {
        return caller.may(Permission.SEE_PEOPLE, null)
                ? new Address(PeopleListView.PATH)
                        .with("organization", detail.id().toString())
                        .toString()
                : null;
    }

    public boolean isChangeable() {
        return caller.may(Permission.CHANGE_ORGANIZATIONS, null);
    }

    /** What was just done, or null. */
    public String getNews() {
        String done = request.getParameter("done");
        return done != null && NEWS.contains(done) ? texts.get("organization.done." + done) : null;
    }

    public String value(String id) {
        return form.value(id);
    }

    public boolean has(String id, String word) {
        return form.value(id).equals(word);
    }

    public String described(String id, String hint) {
        return form.described(id, hint);
    }
}
