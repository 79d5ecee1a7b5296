package org.astc.plenary.organization;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An organization to enter into the register.
 *
 * @param country ISO 3166-1, two capital letters
 * @param domains e-mail domains of its staff, such as lumen.example; kept in lower case
 */
public record OrganizationPlan(
        String name,
        OrganizationType type,
        Governance governance,
        BudgetBand budgetBand,
        Region region,
        String country,
        Set<String> domains) {
    public OrganizationPlan {
        domains =
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
