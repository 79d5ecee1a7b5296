package org.astc.plenary.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;

/**
 * Shows a refusal of the domain, met while an action of a form was done, above the same form with what was typed (422).
 * What is not found or not allowed goes on to its own page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId())) {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                DomainException refusal = refusal(queued.next().getContext().getException());
                if (refusal != null && !(refusal instanceof NotFound) && !isForbidden(refusal)) {
                    show(context, refusal);
                    queued.remove();
                }
            }
        }
        getWrapped().handle();
    }

    /** Named by its key: the class stands on the floor above. */
    private static boolean isForbidden(DomainException refusal) {
        return refusal.messageKey().equals("security.forbidden");
    }

    private static void show(FacesContext context, DomainException refusal) {
        String text = Messages.text(
                context.getViewRoot().getLocale(),
                refusal.messageKey(),
                refusal.arguments().toArray());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    private static DomainException refusal(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
