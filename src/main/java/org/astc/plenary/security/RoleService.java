package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives and takes roles. A role acts from the next request on, and stops with the next request after it was taken. */
@ApplicationScoped
@Transactional
public class RoleService {
    private RoleGrants grants;
    private Administrators administrators;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected RoleService() {}

    @Inject
    RoleService(RoleGrants grants, Administrators administrators, Caller caller, AuditTrail trail, Clock clock) {
        this.grants = grants;
        this.administrators = administrators;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a role; nothing happens if the account has it.
     *
     * @param eventId the event, or null for every event
     * @throws Forbidden if the caller may not change the settings of the event, or of the house for a role at every
     *     event
     */
    public void grant(UUID accountId, Role role, UUID eventId) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        give(accountId, role, eventId);
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

    void give(UUID accountId, Role role, UUID eventId) {
        if (!grants.has(accountId, new Caller.Grant(role, eventId))) {
            grants.add(new RoleGrant(accountId, role, eventId, clock.instant()));
            record("role-given", accountId, eventId, Map.of(), fields(role, eventId));
        }
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
