package org.astc.plenary.organization;

/** Who an organization belongs to. */
public enum Governance {
    MUNICIPAL,
    COUNTY_OR_REGIONAL,
    STATE_OR_PROVINCIAL,
    FEDERAL,
    TRIBAL,
    COLLEGE,
    PRIVATE_NON_PROFIT,
    FOR_PROFIT
}
