package org.astc.plenary.organization;

import org.astc.plenary.platform.DomainException;

/** An organization with a budget of the lowest band cannot be a governing member. */
public class BudgetTooSmall extends DomainException {
    BudgetTooSmall() {
        super("organization.budgetTooSmall");
    }
}
