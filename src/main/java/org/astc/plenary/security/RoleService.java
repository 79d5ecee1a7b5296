package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;

/** Gives and takes roles. A role acts from the next request on, and stops with the next request after it was taken. */
@ApplicationScoped
@Transactional
public class RoleService {
    private RoleGrants grants;
    private Administrators administrators;
    private Caller caller;
    private AuditTrail trail;
    private Announcements announcements;
    private Clock clock;

    protected RoleService() {}

    @Inject
    RoleService(
            RoleGrants grants,
            Administrators administrators,
            Caller caller,
            AuditTrail trail,
            Announcements announcements,
            Clock clock) {
        this.grants = grants;
        this.administrators = administrators;
        this.caller = caller;
        this.trail = trail;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Gives a role; nothing happens if the account has it. All administrators hear of one that reads what people tell
     * in confidence.
     *
     * @param eventId the event, or null for every event
     * @param language of the letters to administrators, as a tag
     * @throws Forbidden if the caller may not change the settings of the event, or of the house for a role at every
     *     event
     * @throws SelfPromotion if it is for the caller and has a right that the caller lacks
     */
    public void grant(UUID accountId, Role role, UUID eventId, String language) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        if (isCaller(accountId) && !caller.mayAll(role, eventId)) {
            throw new SelfPromotion();
        }
        if (give(accountId, role, eventId) && role.isConfidential()) {
            announcements.tell(
                    new ConfidentialRoleGiven(accountId, eventId, grants.administratorsOf(eventId), language));
        }
    }

    private boolean isCaller(UUID accountId) {
        return caller.identity()
                .filter(identity -> accountId.equals(identity.accountId()))
                .isPresent();
    }

    /**
     * Takes a role back; nothing happens if the account does not have it.
     *
     * @throws Forbidden if the caller may not change the settings of the event, or of the house for a role at every
     *     event
     * @throws LastAdministrator if nobody would be left to give roles
     */
    public void revoke(UUID accountId, Role role, UUID eventId) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        Caller.Grant wanted = new Caller.Grant(role, eventId);
        for (RoleGrant grant : grants.of(accountId)) {
            if (grant.toGrant().equals(wanted)) {
                if (wanted.equals(new Caller.Grant(Role.ADMINISTRATOR, null))) {
                    administrators.requireAnother(accountId);
                }
                grants.remove(grant);
                record("role-taken", accountId, eventId, fields(role, eventId), Map.of());
            }
        }
    }

    /** Gives it and returns true, unless the account has it. */
    boolean give(UUID accountId, Role role, UUID eventId) {
        grants.lockRolesOf(accountId);
        if (grants.has(accountId, new Caller.Grant(role, eventId))) {
            return false;
        }
        grants.add(new RoleGrant(accountId, role, eventId, clock.instant()));
        record("role-given", accountId, eventId, Map.of(), fields(role, eventId));
        return true;
    }

    private void record(
            String action, UUID accountId, UUID eventId, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("account", action, "account", accountId, eventId, before, after));
    }

    private static Map<String, Object> fields(Role role, UUID eventId) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("role", role.name());
        fields.put("event", eventId == null ? "every" : eventId.toString());
        return fields;
    }
}
