package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets passwords. A new one ends every session of the account and every sign-in link on its way. */
@ApplicationScoped
@Transactional
public class PasswordService {
    private Accounts accounts;
    private Passwords passwords;
    private SessionService sessions;
    private AuditTrail trail;

    protected PasswordService() {}

    @Inject
    PasswordService(Accounts accounts, Passwords passwords, SessionService sessions, AuditTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * Gives an account the password that its owner chose, and returns the token of a new session: all others end.
     *
     * @param visit from where, with the session in which it is asked for
     * @throws FreshSignInNeeded if that session began more than 15 minutes ago
     * @throws WeakPassword if the password is easily guessed
     */
    public String choose(UUID accountId, String password, Visit visit) {
        if (!sessions.isFresh(visit.former())) {
            throw new FreshSignInNeeded();
        }
        Account account = accounts.get(accountId);
        replace(account, password);
        return sessions.begin(account, "new-password", visit);
    }

    /** Gives an account a new password. */
    public void replace(Account account, String password) {
        passwords.requireStrong(password, List.of(account.getEmail(), account.getName(), "plenary"));
        account.choosePassword(passwords.hash(password));
        sessions.endAll(account);
        trail.record(new Deed("account", "password-chosen", "account", account.getId(), null, Map.of(), Map.of()));
    }
}
