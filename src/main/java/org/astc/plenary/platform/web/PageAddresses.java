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
                ? CDI.current().select(Here.class).get().getAddress()
                : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Language.class).get().locale();
    }
}
