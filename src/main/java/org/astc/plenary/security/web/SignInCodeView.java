package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.security.CodeSignIn;
import org.astc.plenary.security.FirstStepGone;

/** Asks for the second factor of somebody whose password or link was right. */
@Named
@RequestScoped
public class SignInCodeView {
    @Inject
    private CodeSignIn signIn;

    @Inject
    private SignInSteps steps;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String code;
    private boolean gone;

    @PostConstruct
    void look() {
        if (!signIn.isWaiting(steps.firstStep(request).orElse(null))) {
            goAway();
        }
    }

    /** Signs in and goes where the visitor wanted to go. */
    public String finish() {
        if (gone) {
            return null;
        }
        try {
            return steps.finish(signIn.finish(steps.firstStep(request).orElseThrow(), code, steps.visit(request)));
        } catch (FirstStepGone meanwhile) {
            goAway();
            return null;
        } catch (DomainException refused) {
            return refusals.show(refused, "code");
        }
    }

    /** Says whether there is no first step to finish: none was done here, or it is over. */
    public boolean isGone() {
        return gone;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private void goAway() {
        gone = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
    }
}
