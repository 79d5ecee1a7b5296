package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;

/**
 * Signs in with a link. Whoever reads the mail of an address may; an account is opened when that is shown for the first
 * time.
 */
@ApplicationScoped
@Transactional
public class LinkSignIn {
    private SignInLinks links;
    private AccountService accounts;
    private FirstStep first;
    private Secrets secrets;
    private Clock clock;

    protected LinkSignIn() {}

    @Inject
    LinkSignIn(SignInLinks links, AccountService accounts, FirstStep first, Secrets secrets, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.first = first;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Says to whose address the link was sent, without using it up: programs that look into mail follow links.
     *
     * @throws NotFound if there is no such link or the key is wrong
     * @throws SignInLinkSpent if it was used or replaced, or is too old
     */
    public String addressOf(UUID linkId, String key) {
        SignInLink link = opened(links.find(linkId), linkId, key);
        if (!link.isUsable(clock.instant()) || !links.isNewest(link)) {
            throw new SignInLinkSpent();
        }
        return link.getEmail();
    }

    /**
     * Uses the link up and signs in, opening the account if the address has none; an account with a second factor is
     * asked for that first.
     *
     * @throws NotFound if there is no such link or the key is wrong
     * @throws SignInLinkSpent if it was used or replaced, or is too old
     */
    public SignInOutcome use(UUID linkId, String key, Visit visit) {
        SignInLink link = opened(links.claim(linkId), linkId, key);
        if (!links.isNewest(link)) {
            throw new SignInLinkSpent();
        }
        link.use(clock.instant());
        Account account = accounts.openFor(link.getEmail());
        return first.done(account, "link", link.getNextPath(), visit);
    }

    private SignInLink opened(Optional<SignInLink> link, UUID linkId, String key) {
        boolean right = secrets.matches("sign-in:" + linkId, key);
        return link.filter(found -> right).orElseThrow(NotFound::new);
    }
}
