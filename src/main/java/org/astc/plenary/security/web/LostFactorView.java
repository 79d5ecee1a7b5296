package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.LostFactorService;
import org.astc.plenary.security.NotChecked;

/** Lets an administrator take off the second factor of somebody who lost it. */
@Named
@RequestScoped
public class LostFactorView {
    @Inject
    private LostFactorService service;

    @Inject
    private SessionCookie cookie;

    @Inject
    private Language language;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String email;
    private boolean sure;

    /** Takes it off. */
    public String reset() {
        if (!sure) {
            return refusals.show(new NotChecked(), "sure");
        }
        try {
            service.reset(email, cookie.token(request).orElse(null), language.getTag());
            return SeeOther.at("/staff/second-factor?done=1");
        } catch (DomainException refused) {
            return refusals.show(refused, "email");
        }
    }

    /** Says whether one was just taken off. */
    public boolean isDone() {
        return "1".equals(request.getParameter("done"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the administrator knows that it is the owner who asks. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
