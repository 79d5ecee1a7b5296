package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.job.JobAccounts;

/**
 * Lets a job be done in the name of the account that asked for it, with the roles that the account has by then: what
 * was taken from somebody meanwhile, the job may not do either.
 */
@ApplicationScoped
@Transactional
public class AccountAtWork implements JobAccounts {
    private Accounts accounts;
    private RoleGrants grants;
    private Caller caller;

    protected AccountAtWork() {}

    @Inject
    AccountAtWork(Accounts accounts, RoleGrants grants, Caller caller) {
        this.accounts = accounts;
        this.grants = grants;
        this.caller = caller;
    }

    @Override
    public boolean enter(UUID accountId) {
        Optional<Account> account = accounts.find(accountId).filter(Account::isActive);
        account.ifPresent(owner -> caller.is(owner.identity(
                grants.of(accountId).stream().map(RoleGrant::toGrant).toList())));
        return account.isPresent();
    }
}
