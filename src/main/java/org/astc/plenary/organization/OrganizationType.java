package org.astc.plenary.organization;

/** What kind of institution it is; fourteen kinds, so that reports by type have groups of a useful size. */
public enum OrganizationType {
    SCIENCE_CENTER,
    SCIENCE_AND_TECHNOLOGY_MUSEUM,
    NATURAL_HISTORY_MUSEUM,
    CHILDRENS_MUSEUM,
    PLANETARIUM_OR_OBSERVATORY,
    AQUARIUM,
    ZOO,
    BOTANICAL_GARDEN,
    NATURE_CENTER,
    GENERAL_MUSEUM,
    UNIVERSITY_OR_RESEARCH,
    LIBRARY_OR_COMMUNITY,
    COMPANY,
    ASSOCIATION_OR_FOUNDATION
}
