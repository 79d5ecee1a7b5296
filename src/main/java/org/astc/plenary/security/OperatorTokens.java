package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Text;

/** Makes tokens for the operator of the installation, whom nobody asks for a permission. */
@ApplicationScoped
@Transactional
public class OperatorTokens {
    private AccountService accounts;
    private RoleGrants grants;
    private EventDirectory events;
    private TokenMint mint;

    protected OperatorTokens() {}

    @Inject
    OperatorTokens(AccountService accounts, RoleGrants grants, EventDirectory events, TokenMint mint) {
        this.accounts = accounts;
        this.grants = grants;
        this.events = events;
        this.mint = mint;
    }

    /**
     * Makes a token that lends rights of the account at the event.
     *
     * @param scopes words separated by commas
     * @return the token; it is printed once and kept as a hash
     * @throws IllegalArgumentException if there is no such account or event
     * @throws UnknownScope if a word is no scope
     * @throws NoScopes if there are none
     * @throws ScopeNotHeld if the account does not have such a right at the event
     */
    public String make(String email, String slug, String scopes) {
        Account account = accounts.active(Text.email(email))
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + email));
        UUID event = events.idOf(Text.code(slug))
                .orElseThrow(() -> new IllegalArgumentException("there is no event " + slug));
        Scopes wanted = Scopes.parse(scopes);
        List<RoleGrant> held = grants.of(account.getId());
        wanted.permissions().forEach(permission -> {
            if (held.stream().noneMatch(grant -> grant.toGrant().allows(permission, event))) {
                throw new ScopeNotHeld(permission);
            }
        });
        return mint.make(account.getId(), new Lent(wanted, event), "create-token");
    }
}
