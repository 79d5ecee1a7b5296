package org.astc.plenary.security;

import static org.astc.plenary.security.Permission.APPROVE_RELEASES;
import static org.astc.plenary.security.Permission.CHANGE_ORGANIZATIONS;
import static org.astc.plenary.security.Permission.CHANGE_PEOPLE;
import static org.astc.plenary.security.Permission.CHANGE_PROPOSALS;
import static org.astc.plenary.security.Permission.CHANGE_REGISTRATIONS;
import static org.astc.plenary.security.Permission.CONFIGURE_EVENT;
import static org.astc.plenary.security.Permission.EXPORT_PROPOSALS;
import static org.astc.plenary.security.Permission.EXPORT_REGISTRATIONS;
import static org.astc.plenary.security.Permission.LEAD_REVIEW;
import static org.astc.plenary.security.Permission.MERGE_DUPLICATES;
import static org.astc.plenary.security.Permission.NAME_CONTACTS;
import static org.astc.plenary.security.Permission.PREPARE_RELEASES;
import static org.astc.plenary.security.Permission.RECORD_PAYMENTS;
import static org.astc.plenary.security.Permission.REVIEW;
import static org.astc.plenary.security.Permission.SEE_ACCESS_REQUESTS;
import static org.astc.plenary.security.Permission.SEE_AUDIT;
import static org.astc.plenary.security.Permission.SEE_MESSAGES;
import static org.astc.plenary.security.Permission.SEE_ORGANIZATIONS;
import static org.astc.plenary.security.Permission.SEE_PAYMENTS;
import static org.astc.plenary.security.Permission.SEE_PEOPLE;
import static org.astc.plenary.security.Permission.SEE_PROPOSALS;
import static org.astc.plenary.security.Permission.SEE_REGISTRATIONS;
import static org.astc.plenary.security.Permission.SEE_RESPONSE_RATE;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is at an event; at every event if the grant names none. The permissions beside each role are all it
 * has.
 */
public enum Role {
    /** All but what was told in confidence. */
    ADMINISTRATOR(EnumSet.complementOf(
            EnumSet.of(SEE_ACCESS_REQUESTS, SEE_RESPONSE_RATE, PREPARE_RELEASES, APPROVE_RELEASES))),
    REGISTRATION_STAFF(EnumSet.of(
            SEE_REGISTRATIONS,
            EXPORT_REGISTRATIONS,
            CHANGE_REGISTRATIONS,
            SEE_PEOPLE,
            CHANGE_PEOPLE,
            SEE_ORGANIZATIONS,
            CHANGE_ORGANIZATIONS,
            MERGE_DUPLICATES,
            NAME_CONTACTS,
            SEE_MESSAGES)),
    FINANCE(EnumSet.of(SEE_REGISTRATIONS, EXPORT_REGISTRATIONS, SEE_ORGANIZATIONS, SEE_PAYMENTS, RECORD_PAYMENTS)),
    PROGRAM_CHAIR(EnumSet.of(REVIEW, LEAD_REVIEW, CONFIGURE_EVENT, SEE_PROPOSALS, EXPORT_PROPOSALS, CHANGE_PROPOSALS)),
    TRACK_CHAIR(EnumSet.of(REVIEW, SEE_PROPOSALS)),
    REVIEWER(EnumSet.of(REVIEW)),
    ACCESS_COORDINATOR(EnumSet.of(SEE_ACCESS_REQUESTS)),
    INCLUSION_ANALYST(EnumSet.of(SEE_RESPONSE_RATE, PREPARE_RELEASES, APPROVE_RELEASES)),
    DOOR(EnumSet.of(SEE_REGISTRATIONS)),
    AUDITOR(EnumSet.of(SEE_AUDIT));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Says whether the role reads what people tell in confidence, which administrators may not. */
    public boolean isConfidential() {
        return permissions.stream().anyMatch(permission -> !ADMINISTRATOR.may(permission));
    }

    Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
