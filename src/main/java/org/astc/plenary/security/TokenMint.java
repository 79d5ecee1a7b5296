package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.Text;

/** Makes tokens: 256 random bits behind a word by which a token is known when it is found where it should not be. */
@ApplicationScoped
class TokenMint {
    static final String START = "plenary_";

    private ApiTokens tokens;
    private Secrets secrets;
    private AuditTrail trail;
    private Clock clock;

    protected TokenMint() {}

    @Inject
    TokenMint(ApiTokens tokens, Secrets secrets, AuditTrail trail, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a token of the account's and returns it; nobody can read it again later.
     *
     * @param name what it is for; cut to 100 characters
     */
    String make(UUID accountId, Lent lent, String name) {
        if (lent.scopes().permissions().isEmpty()) {
            throw new NoScopes();
        }
        String token = START + secrets.random();
        ApiToken made = keep(accountId, lent, name, token);
        trail.record(new Deed(
                "account",
                "token-made",
                "token",
                made.getId(),
                lent.eventId(),
                Map.of(),
                Map.of("name", made.getName(), "scopes", made.getScopes())));
        return token;
    }

    /** Keeps the hash of a token. */
    ApiToken keep(UUID accountId, Lent lent, String name, String token) {
        String clean = Text.clean(name);
        String cut = clean.substring(0, Math.min(clean.length(), ApiToken.LONGEST_NAME));
        ApiToken made = new ApiToken(accountId, lent, cut, Secrets.hash(token), clock.instant());
        tokens.add(made);
        return made;
    }
}
