package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.SignInService;
import org.astc.plenary.security.Throttle;
import org.astc.plenary.security.WrongAddress;

/** Asks for a sign-in link. The answer is the same whether or not there is an account. */
@Named
@RequestScoped
public class RequestLinkView {
    @Inject
    private SignInService links;

    @Inject
    private Throttle throttle;

    @Inject
    private ClientAddress client;

    @Inject
    private Refusals refusals;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private String email;

    /** Has the link sent. */
    public String send() {
        String address = Text.email(email);
        String next = NextPath.of(request.getParameter("next")).orElse(null);
        try {
            if (!Text.isEmail(address)) {
                throw new WrongAddress();
            }
            Counted[] counted = {Limit.LINK_TO_ADDRESS.of(address), Limit.LINK_BY_CLIENT.of(client.of(request))};
            throttle.require(counted);
            throttle.count(counted);
            links.requestLink(address, next, language.getTag());
        } catch (DomainException refused) {
            return refusals.show(refused, "link-email");
        }
        return SeeOther.at(
                "/sign-in?sent=1" + (next == null ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    /** Says whether a link was just asked for. */
    public boolean isSent() {
        return "1".equals(request.getParameter("sent"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
