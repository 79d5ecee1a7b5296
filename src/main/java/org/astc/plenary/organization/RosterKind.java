package org.astc.plenary.organization;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.security.Permission;

/** What a roster lists, and the fields that its columns may fill. Any other column is left aside. */
public enum RosterKind {
    ORGANIZATIONS(
            Permission.CHANGE_ORGANIZATIONS,
            List.of("externalId", "name", "domains"),
            List.of("type", "governance", "budget", "region", "country", "level", "memberFrom", "memberUntil")),
    PEOPLE(
            Permission.CHANGE_PEOPLE,
            List.of("externalId", "email"),
            List.of("person", "organization", "language", "pronouns", "pronunciation"));

    /** Without which nothing new is entered. */
    private static final Set<String> NEEDED = Set.of("person", "type", "governance", "budget", "region", "country");

    private final Permission permission;
    private final List<String> keys;
    private final List<String> others;

    RosterKind(Permission permission, List<String> keys, List<String> others) {
        this.permission = permission;
        this.keys = keys;
        this.others = others;
    }

    /** What somebody must be allowed to import it. */
    public Permission permission() {
        return permission;
    }

    /** The fields by which a line is known again; a roster has one of them at least. */
    public List<String> keys() {
        return keys;
    }

    /** What else a line may say; what is new needs some of it. */
    public List<String> others() {
        return others;
    }

    List<String> fields() {
        return Stream.concat(keys.stream(), others.stream()).toList();
    }

    /** Says whether what is not known yet needs the field. */
    public static boolean isNeededForNew(String field) {
        return NEEDED.contains(field);
    }

    /** Where it is imported: a path of this site. */
    public String path() {
        return "/staff/" + word() + "/import";
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
