package org.astc.plenary.security;

import java.util.Map;
import java.util.Set;

/** Whether an account may be used. The table below is the whole lifecycle. */
public enum AccountStatus {
    ACTIVE,
    CLOSED;

    private static final Map<AccountStatus, Set<AccountStatus>> NEXT = Map.of(ACTIVE, Set.of(CLOSED), CLOSED, Set.of());

    public boolean canBecome(AccountStatus next) {
        return NEXT.get(this).contains(next);
    }
}
