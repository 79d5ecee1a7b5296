package org.astc.plenary.organization;

import java.util.List;
import java.util.Locale;
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
    List<String> keys() {
        return keys;
    }

    List<String> fields() {
        return Stream.concat(keys.stream(), others.stream()).toList();
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
