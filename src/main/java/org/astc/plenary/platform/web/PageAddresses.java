package org.astc.plenary.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Lets forms post to the address that the visitor sees, and views speak the visitor's language. */
public class PageAddresses extends ViewHandlerWrapper {
    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return context.getViewRoot() != null
                        && viewId.equals(context.getViewRoot().getViewId())
                ? Beans.HERE.getAddress()
                : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Beans.LANGUAGE.locale();
    }

    /** Looked up at the first page, once: each is a proxy that answers for the request under way. */
    private static final class Beans {
        static final Here HERE = CDI.current().select(Here.class).get();
        static final Language LANGUAGE = CDI.current().select(Language.class).get();

        private Beans() {}
    }
}
