package org.astc.plenary.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who asks, in this request: nobody, or an account with the roles that it has at this moment. */
@RequestScoped
public class Caller {
    private Identity identity;
    private Lent lent;

    /** Returns somebody apart from the request's caller, to ask what they will be allowed once they are there. */
    public static Caller apart(Identity somebody) {
        Caller caller = new Caller();
        caller.identity = somebody;
        return caller;
    }

    /** Says who is there; called once, at the start of a request. */
    public void is(Identity known) {
        identity = known;
        lent = null;
    }

    /** Says who is there by a token, which lends no more than a part of their rights. */
    void isThrough(Identity known, Lent part) {
        identity = known;
        lent = part;
    }

    public boolean isSignedIn() {
        return identity != null;
    }

    /** Says whether the caller has a role at some event at least. */
    public boolean hasRole() {
        return identity != null && !identity.grants().isEmpty();
    }

    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    /** Says whether the caller may do this at the event; a null event asks for a right in the whole house. */
    public boolean may(Permission permission, UUID eventId) {
        return identity != null
                && (lent == null || lent.allows(permission, eventId))
                && identity.grants().stream().anyMatch(grant -> grant.allows(permission, eventId));
    }

    /** Says whether the caller may do there all that the role may. */
    boolean mayAll(Role role, UUID eventId) {
        return role.permissions().stream().allMatch(permission -> may(permission, eventId));
    }

    /** Says whether the caller may do this at some event at least. */
    public boolean maySomewhere(Permission permission) {
        return identity != null
                && (lent == null || lent.scopes().permissions().contains(permission))
                && identity.grants().stream().anyMatch(grant -> grant.role().may(permission));
    }

    /**
     * Asks for a permission.
     *
     * @throws Forbidden if the caller does not have it
     */
    public void require(Permission permission, UUID eventId) {
        if (!may(permission, eventId)) {
            throw new Forbidden();
        }
    }

    /**
     * Asks for a right in the whole house; a token for one event may lend it at that event.
     *
     * @throws Forbidden if the caller does not have it, or the token does not lend it there
     */
    public void requireInHouse(Permission permission, UUID lentAt) {
        if (!may(permission, lentAt) || identity.grants().stream().noneMatch(grant -> grant.allows(permission, null))) {
            throw new Forbidden();
        }
    }

    /** An account at work. */
    public record Identity(UUID accountId, String email, String name, List<Grant> grants) {
        /**
         * The house itself, without an account: for work that no request asked for, such as loading the demo. Whoever
         * uses it has opened a request context of its own and never answers a request with it.
         */
        public static Identity system() {
            return new Identity(null, "system", "system", List.of(new Grant(Role.ADMINISTRATOR, null)));
        }
    }

    /** A role; at one event, or at every event if {@code eventId} is null. */
    public record Grant(Role role, UUID eventId) {
        boolean allows(Permission permission, UUID asked) {
            return role.may(permission) && (eventId == null || eventId.equals(asked));
        }
    }
}
