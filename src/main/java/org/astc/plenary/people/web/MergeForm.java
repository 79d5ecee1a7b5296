package org.astc.plenary.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;

/** What comes with a request about two records, whatever they are of. */
@RequestScoped
public class MergeForm {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    /** Returns the record that the address names; none at all is as good as an unknown one. */
    public UUID record(String parameter) {
        return position(parameter).orElseThrow(NotFound::new);
    }

    /** Returns where the list begins, if the address says so. */
    public Optional<UUID> position(String parameter) {
        String sent = request.getParameter(parameter);
        return sent == null ? Optional.empty() : Optional.of(id(sent));
    }

    public static UUID id(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }

    /** Returns the version that the form was made from; a form without a proper one is as good as stale. */
    public long version(String parameter) {
        String sent = request.getParameter(parameter);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    /** Says whether the choice is ticked; {@code otherwise} while nothing was sent. */
    public boolean isChosen(String parameter, String value, boolean otherwise) {
        String sent = request.getParameter(parameter);
        return isSent() && sent != null ? sent.equals(value) : otherwise;
    }

    public boolean isSent() {
        return request.getMethod().equals("POST");
    }

    public boolean isDone(String what) {
        return !isSent() && what.equals(request.getParameter("done"));
    }

    /** Shows why not; returns null, the outcome of an action that stays on its page. */
    public String refuse(DomainException refusal) {
        return refuse(null, refusal.messageKey());
    }

    /** Shows what is to be put right; returns null. */
    public String refuse(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.validationFailed();
        context.addMessage(
                field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(language.locale(), key), null));
        return null;
    }
}
