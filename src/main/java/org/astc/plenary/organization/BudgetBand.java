package org.astc.plenary.organization;

import java.util.Arrays;

/**
 * How large the yearly operating budget is, in US dollars. The lowest limit is the one from which an organization may
 * be a governing member.
 */
public enum BudgetBand {
    UNDER_250K(0),
    FROM_250K(250_000),
    FROM_1M(1_000_000),
    FROM_5M(5_000_000),
    FROM_10M(10_000_000);

    private final long from;

    BudgetBand(long from) {
        this.from = from;
    }

    /**
     * Returns the band of a budget.
     *
     * @param dollars whole US dollars a year, 0 or more
     */
    public static BudgetBand of(long dollars) {
        return Arrays.stream(values())
                .filter(band -> band.from <= dollars)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalArgumentException("a budget is not negative: " + dollars));
    }

    public boolean allowsGoverningMembership() {
        return this != UNDER_250K;
    }
}
