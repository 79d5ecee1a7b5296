package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** The tokens of an event: administrators make them, see when they were used last, and revoke them. */
@ApplicationScoped
@Transactional
public class TokenService {
    private ApiTokens tokens;
    private TokenMint mint;
    private SessionService sessions;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected TokenService() {}

    @Inject
    TokenService(
            ApiTokens tokens, TokenMint mint, SessionService sessions, Caller caller, AuditTrail trail, Clock clock) {
        this.tokens = tokens;
        this.mint = mint;
        this.sessions = sessions;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Returns the tokens of the event that work, newest first.
     *
     * @throws Forbidden if the caller may not change the settings of the event
     */
    public List<TokenLine> list(UUID eventId) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        return tokens.at(eventId);
    }

    /**
     * Makes a token that lends some of the caller's own rights at this event.
     *
     * @param name what it is for
     * @param session the token of the session in which it is asked for
     * @return the token; it is shown once and kept as a hash
     * @throws Forbidden if the caller may not change the settings of the event
     * @throws FreshSignInNeeded if the session began more than 15 minutes ago
     * @throws NoScopes if there are no scopes
     * @throws ScopeNotHeld if a right is not the caller's own
     */
    public String make(UUID eventId, String name, Scopes scopes, String session) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        if (!sessions.isFresh(session)) {
            throw new FreshSignInNeeded();
        }
        scopes.permissions().forEach(permission -> {
            if (!caller.may(permission, eventId)) {
                throw new ScopeNotHeld(permission);
            }
        });
        UUID account = caller.identity().map(Caller.Identity::accountId).orElseThrow(Forbidden::new);
        return mint.make(account, new Lent(scopes, eventId), name);
    }

    /**
     * Revokes a token: it opens nothing from its next request on.
     *
     * @throws Forbidden if the caller may not change the settings of the event
     * @throws NotFound if the event has no such token that works
     */
    public void revoke(UUID eventId, UUID tokenId) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        ApiToken token = tokens.find(eventId, tokenId).orElseThrow(NotFound::new);
        token.revoke(clock.instant());
        trail.record(new Deed(
                "account",
                "token-revoked",
                "token",
                tokenId,
                eventId,
                Map.of("name", token.getName(), "scopes", token.getScopes()),
                Map.of()));
    }
}
