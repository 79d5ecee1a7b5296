package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.TooManyAttempts;

/**
 * Shows a refusal beside the field that it is about, with the status that tells the truth: 422, 403, or 429 with a
 * time.
 */
@RequestScoped
class Refusals {
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Language language;

    /** Shows it; returns null, the outcome of an action that stays on its page. */
    String show(DomainException refused, String field) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (refused instanceof TooManyAttempts tooMany) {
            context.getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            context.getExternalContext().setResponseHeader("Retry-After", Long.toString(tooMany.retryAfter()));
        } else if (refused instanceof Forbidden) {
            context.getExternalContext().setResponseStatus(FORBIDDEN);
        } else {
            context.validationFailed();
        }
        String text = Messages.text(
                language.locale(), refused.messageKey(), refused.arguments().toArray());
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        return null;
    }
}
