package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.PasswordService;

/** Lets somebody who has just signed in choose a password. */
@Named
@RequestScoped
public class ChoosePasswordView {
    @Inject
    private PasswordService passwords;

    @Inject
    private Caller caller;

    @Inject
    private SessionCookie cookie;

    @Inject
    private SignInSteps steps;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String password;

    /** Keeps the password; every other browser is signed out. */
    public String choose() {
        Caller.Identity identity = caller.identity().orElseThrow(Forbidden::new);
        try {
            cookie.set(passwords.choose(identity.accountId(), password, steps.visit(request)));
            return SeeOther.at("/my?password=1");
        } catch (DomainException refused) {
            return refusals.show(refused, "password");
        }
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
