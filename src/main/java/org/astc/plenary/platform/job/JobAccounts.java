package org.astc.plenary.platform.job;

import java.util.UUID;

/** Knows the accounts in whose names jobs are done. The floor of accounts answers. */
public interface JobAccounts {
    /**
     * Makes the account the caller in the request context at hand, with the roles that it has at this moment.
     *
     * @return false if the account is closed; then nobody is the caller
     */
    boolean enter(UUID accountId);
}
