package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Text;

/** Opens and finds accounts. */
@ApplicationScoped
@Transactional
public class AccountService {
    private Accounts accounts;
    private PasswordService passwords;
    private RoleService roles;
    private AuditTrail trail;
    private Clock clock;

    protected AccountService() {}

    @Inject
    AccountService(Accounts accounts, PasswordService passwords, RoleService roles, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds the account of a cleaned address, if it may be used. */
    public Optional<Account> active(String email) {
        return accounts.of(email).filter(Account::isActive);
    }

    /** Returns the address of an account; nothing can be found under that of an erased one. */
    public Optional<String> emailOf(UUID accountId) {
        return accounts.find(accountId).map(Account::getEmail);
    }

    /** Returns who these accounts are, with one statement; what is no account is left out. */
    public Map<UUID, AccountSummary> who(Collection<UUID> ids) {
        return accounts.with(ids).stream()
                .map(account -> new AccountSummary(
                        account.getId(), account.getEmail(), account.getName(), account.getPersonId()))
                .collect(Collectors.toMap(AccountSummary::id, summary -> summary));
    }

    /** Returns the account of a cleaned address that somebody has shown to be theirs; opened now if there is none. */
    public Account openFor(String email) {
        return accounts.of(email).orElseGet(() -> open(email, email));
    }

    /** Lets the accounts of one person belong to another record of the same person, and says which they are. */
    public List<UUID> moveToPerson(UUID from, UUID to) {
        List<Account> moved = accounts.ofPerson(from);
        moved.forEach(account -> account.belongsTo(to));
        return moved.stream().map(Account::getId).toList();
    }

    /** Lets those of these accounts that still belong to the one person belong to the other again. */
    public void moveBack(Collection<UUID> moved, UUID from, UUID to) {
        accounts.ofPerson(from).stream()
                .filter(account -> moved.contains(account.getId()))
                .forEach(account -> account.belongsTo(to));
    }

    /**
     * Makes an administrator of every event; an existing account keeps its name and gets the new password. Called by
     * the operator of the installation, whom nobody asks for a permission.
     *
     * @throws WeakPassword if the password is easily guessed
     * @throws IllegalArgumentException if it is not an e-mail address
     */
    public void createAdministrator(String email, String name, String password) {
        String address = Text.email(email);
        if (!Text.isEmail(address)) {
            throw new IllegalArgumentException(email + " is not an e-mail address");
        }
        Account account = accounts.of(address).orElseGet(() -> open(address, Text.clean(name)));
        passwords.replace(account, password);
        roles.give(account.getId(), Role.ADMINISTRATOR, null);
    }

    Account open(String email, String name) {
        Account account = accounts.add(new Account(email, name, clock.instant()));
        trail.record(new Deed(
                "system", "account-opened", "account", account.getId(), null, Map.of(), Map.of("email", email)));
        return account;
    }
}
