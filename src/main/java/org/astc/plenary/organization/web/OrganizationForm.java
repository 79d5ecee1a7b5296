package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationDetail;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationService;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** A form for a new organization, or for one that there is. */
@Named
@RequestScoped
public class OrganizationForm {
    @Inject
    private OrganizationService service;

    @Inject
    private OrganizationQueries queries;

    @Inject
    private PathParameters path;

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
        UUID id = Address.id(path.get("id"));
        detail = id == null ? null : queries.detail(id);
        form = new TypedForm(
                request,
                errors,
                language.locale(),
                "save",
                detail == null ? Map.of() : detail.plan().fields());
    }

    /** Enters or changes it, or says what is wrong with it, or that somebody was faster. */
    public String save() {
        try {
            if (detail == null) {
                return SeeOther.at(OrganizationListView.PATH + "/" + service.add(form::typed) + "?done=added");
            }
            service.change(detail.id(), seen(), form::typed);
            return SeeOther.at(OrganizationListView.PATH + "/" + detail.id() + "?done=changed");
        } catch (InvalidInput invalid) {
            return form.refuse(invalid);
        } catch (StaleData faster) {
            detail = queries.detail(detail.id());
            return form.refuse(null, faster);
        }
    }

    private long seen() {
        String version = String.valueOf(form.typed("version"));
        if (!version.matches("[0-9]{1,18}")) {
            throw new StaleData();
        }
        return Long.parseLong(version);
    }

    public boolean isNew() {
        return detail == null;
    }

    /** What is stored; null while it is new. */
    public OrganizationDetail getDetail() {
        return detail;
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

    /** The newest version, so that whoever has seen what changed can go on. */
    public long getVersion() {
        return detail == null ? 0 : detail.version();
    }
}
