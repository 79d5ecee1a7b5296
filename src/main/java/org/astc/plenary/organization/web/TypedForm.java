package org.astc.plenary.organization.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;

/** The fields of a form by name: what was typed if this form was sent, else what is stored. */
final class TypedForm {
    private final HttpServletRequest request;
    private final FieldErrors errors;
    private final Locale language;
    private final boolean sent;
    private final Map<String, Object> stored;

    /** @param button the name of the button that sends this form */
    TypedForm(
            HttpServletRequest request,
            FieldErrors errors,
            Locale language,
            String button,
            Map<String, Object> stored) {
        this.request = request;
        this.errors = errors;
        this.language = language;
        this.sent = request.getMethod().equals("POST") && request.getParameter(button) != null;
        this.stored = stored;
    }

    String typed(String id) {
        return request.getParameter(id);
    }

    String value(String id) {
        return sent ? Objects.toString(typed(id), "") : Objects.toString(stored.get(id), "");
    }

    /** What describes the field to who hears the page: its hint, its error; null if nothing does. */
    String described(String id, String hint) {
        String described = (hint == null || hint.isEmpty() ? "" : id + "-h ") + (errors.isWrong(id) ? id + "-e" : "");
        return described.isEmpty() ? null : described.strip();
    }

    /** Shows what cannot be taken beside its fields, which are named above the form; the page answers 422. */
    String refuse(InvalidInput invalid) {
        invalid.faults().forEach(fault -> errors.tell(fault.pointer(), fault.text(language)));
        return null;
    }

    /** Shows why it cannot be done beside a field, or above the form if that is null. */
    String refuse(String field, DomainException refused) {
        tell(
                field,
                Messages.text(
                        language, refused.messageKey(), refused.arguments().toArray()));
        return null;
    }

    private static void tell(String id, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }
}
