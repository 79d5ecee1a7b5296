package org.astc.plenary.security.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Who may open a page. */
public sealed interface Access {

    boolean allows(Caller caller, Supplier<Optional<UUID>> event);

    default boolean isOpen() {
        return false;
    }

    /** Everybody; a page behind a secret link checks its key itself. */
    record Open() implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return true;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** Everybody with an account. */
    record SignedIn() implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return caller.isSignedIn();
        }
    }

    /** Everybody with a role, at whatever event: staff and committee. */
    record WithRole() implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return caller.hasRole();
        }
    }

    /** Those who hold the permission at the event of the address; the asker learns of no event without it. */
    record AtEvent(Permission permission) implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return caller.maySomewhere(permission)
                    && event.get().map(id -> caller.may(permission, id)).orElseGet(() -> caller.may(permission, null));
        }
    }

    /** Those who hold the permission for the whole house. */
    record InTheHouse(Permission permission) implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return caller.may(permission, null);
        }
    }

    /** Those who hold one of the permissions at some event at least; the page shows them that part only. */
    record Somewhere(Set<Permission> permissions) implements Access {
        @Override
        public boolean allows(Caller caller, Supplier<Optional<UUID>> event) {
            return permissions.stream().anyMatch(caller::maySomewhere);
        }
    }
}
