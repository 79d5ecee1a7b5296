package org.astc.plenary.organization;

import java.util.UUID;

/** An organization as it is read. */
public record OrganizationSummary(
        UUID id,
        String name,
        OrganizationType type,
        Governance governance,
        BudgetBand budgetBand,
        Region region,
        String country) {}
