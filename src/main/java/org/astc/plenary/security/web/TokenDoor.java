package org.astc.plenary.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.astc.plenary.platform.web.rest.ProblemTexts;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.Throttle;
import org.astc.plenary.security.TokenUse;

/**
 * Stands before every REST resource. What is not in the table of resources does not exist; what needs a token is opened
 * to those that lend the scope at the event of the path (RFC 6750).
 */
@Provider
public class TokenDoor implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"Plenary\"";

    @Inject
    private TokenUse tokens;

    @Inject
    private Caller caller;

    @Inject
    private EventDirectory events;

    @Inject
    private Throttle throttle;

    @Inject
    private ClientAddress client;

    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        String path = "/" + context.getUriInfo().getPath().replaceAll("^/|/$", "");
        Resources.Match match = Resources.at(context.getMethod(), path).orElseThrow(NotFoundException::new);
        if (match.resource().key() == Resources.Key.TOKEN) {
            ask(match, context);
        }
    }

    private void ask(Resources.Match match, ContainerRequestContext context) {
        String authorization = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            context.abortWith(refusal(401, "unauthorized", CHALLENGE));
        } else if (!isKnown(authorization.substring(SCHEME.length()).strip())) {
            context.abortWith(refusal(401, "unauthorized", CHALLENGE + ", error=\"invalid_token\""));
        } else if (!caller.may(match.resource().scope(), event(match))) {
            context.abortWith(refusal(
                    403,
                    "forbidden",
                    CHALLENGE + ", error=\"insufficient_scope\", scope=\""
                            + match.resource().scope().word() + "\""));
        }
    }

    /** A right token costs one query; whoever brings wrong ones again and again is asked to wait. */
    private boolean isKnown(String token) {
        if (tokens.begin(token)) {
            return true;
        }
        Counted tries = Limit.PRIVATE_LINK_BY_CLIENT.of(client.of(request));
        throttle.require(tries);
        throttle.count(tries);
        return false;
    }

    /** A token for one event learns nothing of others, not even whether they exist. */
    private UUID event(Resources.Match match) {
        String slug = match.values().get("slug");
        return slug == null ? null : events.idOf(slug).orElse(null);
    }

    private Response refusal(int status, String name, String challenge) {
        return Response.fromResponse(
                        texts.problem(status, name, asker, "security." + name).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
