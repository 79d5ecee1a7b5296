package org.astc.plenary.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Ends an action by sending the browser to another address (303), so that going back or again sends nothing twice. */
public final class SeeOther {
    private SeeOther() {}

    /** Sends to a path of this site; returns null, the outcome of an action that stays. */
    public static String at(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext response = context.getExternalContext();
        response.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setResponseHeader("Location", path);
        context.responseComplete();
        return null;
    }
}
