package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.security.PasswordSignIn;

/** Signs in with address and password. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private PasswordSignIn signIn;

    @Inject
    private SignInSteps steps;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;

    /** Signs in and goes where the visitor wanted to go. */
    public String signIn() {
        try {
            return steps.lead(signIn.signIn(email, password, getNext(), steps.visit(request)));
        } catch (DomainException refused) {
            return refusals.show(refused, "email");
        }
    }

    /** The page to open afterwards, or null. */
    public String getNext() {
        return NextPath.of(request.getParameter("next")).orElse(null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
