package org.astc.plenary.inclusion;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.organization.BudgetBand;
import org.astc.plenary.organization.OrganizationType;
import org.astc.plenary.organization.Region;
import org.astc.plenary.platform.Messages;

/** The groups of each split in words, in the order of publication; types of registration are named by their event. */
final class GroupWords {
    static final String NONE = "none";

    private GroupWords() {}

    /** Returns the titles of the groups by their codes; none for the types of registration. */
    static Map<String, String> titles(String split, Locale language) {
        return switch (split) {
            case "role" -> named(language, "inclusion.group.role.", "attendee", "committee", "team");
            case "first-time" -> named(language, "inclusion.group.first-time.", "first", "again");
            case "organization-size" -> ofOrganizations(language, "organization.budget.", BudgetBand.values());
            case "organization-type" -> ofOrganizations(language, "organization.type.", OrganizationType.values());
            case "region" -> ofOrganizations(language, "organization.region.", Region.values());
            default -> Map.of();
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> named(Locale language, String keys, String... codes) {
        Map<String, String> titles = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> titles.put(code, Messages.text(language, keys + code)));
        return titles;
    }

    private static Map<String, String> ofOrganizations(Locale language, String keys, Enum<?>... values) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            titles.put(word(value), Messages.text(language, keys + value.name().toLowerCase(Locale.ROOT)));
        }
        titles.put(NONE, Messages.text(language, "inclusion.group.organization.none"));
        return titles;
    }
}
