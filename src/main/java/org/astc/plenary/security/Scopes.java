package org.astc.plenary.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.platform.Text;

/**
 * What a token may be used for: some permissions of its owner, written {@code see-registrations,export-registrations}.
 */
public record Scopes(Set<Permission> permissions) {
    /** Permissions that no token lends. */
    private static final Set<Permission> PEOPLE_ONLY = EnumSet.of(Permission.SEE_ACCESS_REQUESTS);

    public Scopes {
        permissions = Set.copyOf(permissions);
    }

    /** Returns all permissions that a token may lend. */
    public static Stream<Permission> lendable() {
        return Arrays.stream(Permission.values()).filter(permission -> !PEOPLE_ONLY.contains(permission));
    }

    /** Returns everything that a role may do; nothing for null, who has none. */
    static Scopes of(Role role) {
        return new Scopes(lendable()
                .filter(permission -> role != null && role.may(permission))
                .collect(Collectors.toSet()));
    }

    /**
     * Reads words separated by commas.
     *
     * @throws UnknownScope if a word is none of them
     */
    public static Scopes parse(String words) {
        Set<Permission> found = EnumSet.noneOf(Permission.class);
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                found.add(one(Text.clean(word)));
            }
        }
        return new Scopes(found);
    }

    private static Permission one(String word) {
        return lendable()
                .filter(permission -> permission.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownScope(word));
    }

    /** The words in alphabetical order, separated by commas. */
    public String text() {
        return permissions.stream().map(Permission::word).sorted().collect(Collectors.joining(","));
    }
}
