package org.astc.plenary.security;

import java.util.Locale;

/**
 * What somebody may do at an event, or in the whole house. Asked in services; the table of pages names the same words.
 */
public enum Permission {
    SEE_REGISTRATIONS,
    EXPORT_REGISTRATIONS,
    CHANGE_REGISTRATIONS,
    SEE_PAYMENTS,
    RECORD_PAYMENTS,
    SEE_AUDIT,
    SEE_PEOPLE,
    CHANGE_PEOPLE,
    SEE_ORGANIZATIONS,
    CHANGE_ORGANIZATIONS,
    /** Merges two records of one person or of one organization, and undoes it. */
    MERGE_DUPLICATES,
    /** Says who of an organization decides who works there. */
    NAME_CONTACTS,
    CONFIGURE_EVENT,
    SEE_MESSAGES,
    CHANGE_SETTINGS,
    REVIEW,
    /** Leads the committee: opens rounds, says who reviews what, looks for names in texts, reads all reviews. */
    LEAD_REVIEW,
    /** Reads what was proposed, with those who did. Reviewers never have it. */
    SEE_PROPOSALS,
    EXPORT_PROPOSALS,
    CHANGE_PROPOSALS,
    /** Reads what people asked for in confidence. */
    SEE_ACCESS_REQUESTS,
    SEE_RESPONSE_RATE,
    /** Plans releases of figures from voluntary answers, and has them protected; sees no figure before one is out. */
    PREPARE_RELEASES,
    /** Lets a release out that somebody else prepared. */
    APPROVE_RELEASES;

    /** The name as programs write it: {@code see-registrations}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
