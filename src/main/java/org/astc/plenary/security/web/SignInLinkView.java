package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.LinkSignIn;
import org.astc.plenary.security.SignInLinkSpent;
import org.astc.plenary.security.Throttle;

/** Opens a sign-in link. Opening it only asks; the button signs in, since mail programs follow links by themselves. */
@Named
@RequestScoped
public class SignInLinkView {
    @Inject
    private LinkSignIn links;

    @Inject
    private Throttle throttle;

    @Inject
    private ClientAddress client;

    @Inject
    private SignInSteps steps;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private String email;

    @PostConstruct
    void open() {
        Counted counted = Limit.SECRET_BY_CLIENT.of(client.of(request));
        throttle.require(counted);
        try {
            id = id(path.get("id"));
            email = links.addressOf(id, key());
        } catch (NotFound wrong) {
            throttle.count(counted);
            throw wrong;
        } catch (SignInLinkSpent spent) {
            gone();
        }
    }

    /** Signs in and goes where the visitor wanted to go when asking for the link. */
    public String signIn() {
        if (isSpent()) {
            return null;
        }
        try {
            return steps.lead(links.use(id, key(), steps.visit(request)));
        } catch (SignInLinkSpent spent) {
            gone();
            return null;
        }
    }

    /** Says whether the link was used or replaced, or is too old. */
    public boolean isSpent() {
        return email == null;
    }

    /** The address that the link was sent to; null if it is spent. */
    public String getEmail() {
        return email;
    }

    private String key() {
        return request.getParameter("key");
    }

    private void gone() {
        email = null;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
