package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.Settings;

/**
 * Recognizes programs by their tokens. The owner's roles are read anew each time, so a token opens nothing any more
 * with the next request after it was revoked, its owner lost the role, or the account was closed.
 */
@ApplicationScoped
@Transactional
public class TokenUse {
    private static final Pattern TOKEN = Pattern.compile(TokenMint.START + "[A-Za-z0-9_-]{43}");

    private ApiTokens tokens;
    private Caller caller;
    private Settings settings;
    private Clock clock;

    protected TokenUse() {}

    @Inject
    TokenUse(ApiTokens tokens, Caller caller, Settings settings, Clock clock) {
        this.tokens = tokens;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets the owner of the token be the caller, as far as the token goes; returns whether there is such a token. */
    public boolean begin(String brought) {
        List<Object[]> rows =
                TOKEN.matcher(brought).matches() ? tokens.withAccountAndRoles(Secrets.hash(brought)) : List.of();
        if (rows.isEmpty()) {
            return false;
        }
        ApiToken token = (ApiToken) rows.get(0)[0];
        Account account = (Account) rows.get(0)[1];
        if (token.isRevoked() || !account.isActive() || !isOpen(account)) {
            return false;
        }
        Instant now = clock.instant();
        token.see(now);
        caller.isThrough(account.identity(SessionService.grants(rows)), token.lent());
        return true;
    }

    /** The tokens of the demo's accounts are told to everybody, so they are worth nothing once the demo is over. */
    private boolean isOpen(Account account) {
        return settings.isDemo() || !DemoAccounts.has(account.getEmail());
    }
}
