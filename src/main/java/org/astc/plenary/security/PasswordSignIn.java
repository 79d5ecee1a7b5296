package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.Text;

/**
 * Signs in with address and password. An unknown address, an account without a password and a wrong password are
 * answered with the same words after the same work. The hashing, the slow part, holds no database connection.
 */
@ApplicationScoped
public class PasswordSignIn {
    private AccountService accounts;
    private FirstStep first;
    private Passwords passwords;
    private Throttle throttle;
    private Settings settings;

    protected PasswordSignIn() {}

    @Inject
    PasswordSignIn(
            AccountService accounts, FirstStep first, Passwords passwords, Throttle throttle, Settings settings) {
        this.accounts = accounts;
        this.first = first;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
    }

    /** The demo's password is known to everybody, so its accounts are closed as soon as the demo is over. */
    private boolean isOpen(Account account) {
        return settings.isDemo() || !DemoAccounts.has(account.getEmail());
    }

    /**
     * Signs in.
     *
     * @param nextPath where to go afterwards, a path of this site, or null
     * @throws WrongPassword if the two do not belong together
     * @throws TooManyAttempts if it was tried too often of late
     */
    public SignInOutcome signIn(String email, String password, String nextPath, Visit visit) {
        String address = Text.email(email);
        Counted[] counted = {
            Limit.PASSWORD_OF_ACCOUNT_BY_CLIENT.of(address, visit.client()),
            Limit.PASSWORD_BY_CLIENT.of(visit.client()),
            Limit.PASSWORD_OF_ACCOUNT.of(address)
        };
        throttle.require(counted);
        Optional<Account> account = accounts.active(address).filter(this::isOpen);
        if (!passwords.matches(
                password == null ? "" : password,
                account.map(Account::getPasswordHash).orElse(null))) {
            throttle.count(counted);
            throw new WrongPassword();
        }
        return first.done(account.orElseThrow(), "password", nextPath, visit);
    }
}
