package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.NoTokenChosen;
import org.astc.plenary.security.Permission;
import org.astc.plenary.security.Scopes;
import org.astc.plenary.security.TokenLine;
import org.astc.plenary.security.TokenService;

/** Lets an administrator make and revoke the tokens with which programs use the REST interface at an event. */
@Named
@RequestScoped
public class TokensView {
    @Inject
    private TokenService tokens;

    @Inject
    private EventDirectory events;

    @Inject
    private Caller caller;

    @Inject
    private SessionCookie cookie;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private UUID event;
    private List<TokenLine> lines;
    private String name;
    private String made;

    @PostConstruct
    void read() {
        event = events.idOf(path.get("slug")).orElseThrow(NotFound::new);
        lines = tokens.list(event);
    }

    /** Makes a token, which is in the answer to this request alone. */
    public String make() {
        try {
            made = tokens.make(
                    event,
                    name,
                    Scopes.parse(String.join(",", chosen())),
                    cookie.token(request).orElse(null));
            lines = tokens.list(event);
            name = null;
            return null;
        } catch (DomainException refused) {
            return refusals.show(refused, "name");
        }
    }

    /** Revokes the token whose button was pressed. */
    public String revoke() {
        String chosen = request.getParameter("token");
        if (chosen == null) {
            return refusals.show(new NoTokenChosen(), null);
        }
        tokens.revoke(event, id(chosen));
        return SeeOther.at("/staff/" + path.get("slug") + "/tokens?done=1");
    }

    /** Says whether a token was just revoked. */
    public boolean isDone() {
        return "1".equals(request.getParameter("done"));
    }

    /** The token that was just made; null at any other time. */
    public String getMade() {
        return made;
    }

    public List<TokenLine> getLines() {
        return lines;
    }

    /** The scopes that the caller has to lend at this event. */
    public List<String> getScopes() {
        return Scopes.lendable()
                .filter(permission -> caller.may(permission, event))
                .map(Permission::word)
                .toList();
    }

    /** The scope in words. */
    public String word(String scope) {
        return Messages.text(language.locale(), "security.scope." + scope);
    }

    public boolean isChosen(String scope) {
        return made == null && chosen().contains(scope);
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private Set<String> chosen() {
        String[] scopes = request.getParameterValues("scope");
        return scopes == null ? Set.of() : Set.copyOf(Arrays.asList(scopes));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
