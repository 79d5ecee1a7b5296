package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.astc.plenary.organization.ContactService;
import org.astc.plenary.people.web.MergeForm;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** The contacts of an organization, for staff: who says who works there. */
@Named
@RequestScoped
public class ContactsView {
    @Inject
    private ContactService service;

    @Inject
    private MergeForm form;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private ContactService.Desk desk;

    @PostConstruct
    void read() {
        desk = service.of(MergeForm.id(path.get("organization")));
    }

    public String add() {
        String email = Text.email(request.getParameter("email"));
        if (!Text.isEmail(email)) {
            return form.refuse("email", "organization.contact.email.wrong");
        }
        try {
            service.add(desk.id(), email, language.locale().getLanguage());
            return done("named");
        } catch (DomainException refusal) {
            return form.refuse("email", refusal.messageKey());
        }
    }

    public String remove() {
        String chosen = request.getParameter("contact");
        if (chosen == null) {
            return form.refuse(null, "organization.contact.choose");
        }
        service.remove(desk.id(), MergeForm.id(chosen));
        return done("taken");
    }

    public String set() {
        service.admitAtOnce(desk.id(), form.isChosen("admits", "at-once", false));
        return done("set");
    }

    private String done(String what) {
        return SeeOther.at("/staff/organizations/" + desk.id() + "/contacts?done=" + what);
    }

    public ContactService.Desk getDesk() {
        return desk;
    }

    public String getEmail() {
        return form.isSent() && request.getParameter("email") != null ? request.getParameter("email") : "";
    }

    public boolean isDone() {
        return form.isDone("named") || form.isDone("taken") || form.isDone("set");
    }
}
