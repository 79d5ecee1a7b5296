package org.astc.plenary.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/** A form of a view that is no more (an old session, a made-up state) leads to the page anew; nothing is logged. */
public class LostViewHandler extends ExceptionHandlerWrapper {
    LostViewHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        if (PhaseId.RESTORE_VIEW.equals(FacesContext.getCurrentInstance().getCurrentPhaseId())) {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                if (isLost(queued.next().getContext().getException())) {
                    SeeOther.at(CDI.current().select(Here.class).get().getAddress());
                    queued.remove();
                }
            }
        }
        getWrapped().handle();
    }

    /** Expired, or of a state that says it is of a view without state, sent to a view with one. */
    private static boolean isLost(Throwable failed) {
        return failed instanceof ViewExpiredException
                || failed instanceof FacesException
                        && String.valueOf(failed.getMessage()).startsWith("Unable to restore view");
    }
}
