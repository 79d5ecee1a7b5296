package org.astc.plenary.organization;

/** Where an organization is, as reports group it. */
public enum Region {
    US_NORTHEAST,
    US_SOUTH,
    US_MIDWEST,
    US_WEST,
    CANADA,
    LATIN_AMERICA_AND_CARIBBEAN,
    EUROPE,
    AFRICA_AND_MIDDLE_EAST,
    ASIA_AND_PACIFIC
}
