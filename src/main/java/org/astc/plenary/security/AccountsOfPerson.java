package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows staff with which accounts a person signs in: their own, and that of their address. */
@ApplicationScoped
@Transactional
public class AccountsOfPerson {
    private Accounts accounts;
    private Caller caller;

    protected AccountsOfPerson() {}

    @Inject
    AccountsOfPerson(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /**
     * Returns the accounts.
     *
     * @param email the person's, or null
     * @throws Forbidden if the caller may not see people
     */
    public List<PersonAccount> of(UUID personId, String email) {
        caller.require(Permission.SEE_PEOPLE, null);
        return accounts.ofPerson(personId, email).stream()
                .map(account -> new PersonAccount(account.getEmail(), account.isActive(), account.getCreatedAt()))
                .toList();
    }
}
