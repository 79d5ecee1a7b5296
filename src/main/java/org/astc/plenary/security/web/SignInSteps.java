package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.SiteCookies;
import org.astc.plenary.security.SecondStepDue;
import org.astc.plenary.security.SessionService;
import org.astc.plenary.security.SignInOutcome;
import org.astc.plenary.security.SignedIn;
import org.astc.plenary.security.Visit;

/** Leads a browser through the steps of signing in, each with its own cookie. */
@ApplicationScoped
class SignInSteps {
    private static final String HALF = "plenary-half-sign-in";

    private SessionCookie session;
    private TokenCookie half;
    private ClientAddress client;
    private SessionService sessions;

    protected SignInSteps() {}

    @Inject
    SignInSteps(SessionCookie session, SiteCookies cookies, ClientAddress client, SessionService sessions) {
        this.session = session;
        this.half = new TokenCookie(HALF, cookies);
        this.client = client;
        this.sessions = sessions;
    }

    /** Returns from where the request comes. */
    Visit visit(HttpServletRequest request) {
        return new Visit(
                client.of(request),
                BrowserName.of(request.getHeader("User-Agent")),
                session.token(request).orElse(null));
    }

    /** Goes on to the page that was wanted, else to where they begin; or to the question for the second factor. */
    String lead(SignInOutcome done) {
        if (done instanceof SecondStepDue due) {
            half.set(due.token());
            return SeeOther.at("/sign-in/code");
        }
        SignedIn in = (SignedIn) done;
        session.set(in.token());
        return SeeOther.at(NextPath.of(in.nextPath()).orElseGet(() -> home(in)));
    }

    private String home(SignedIn in) {
        return sessions.identify(in.token()).map(Home::of).orElse(Home.MINE);
    }

    /** Goes on after the second step; the cookie of the first one is over. */
    String finish(SignedIn done) {
        half.clear();
        return lead(done);
    }

    /** Returns the token of the first step, if the browser did one. */
    Optional<String> firstStep(HttpServletRequest request) {
        return half.token(request);
    }
}
