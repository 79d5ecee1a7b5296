package org.astc.plenary.organization;

import java.time.LocalDate;
import org.astc.plenary.platform.Text;

/**
 * Which organizations staff look for. What is null or empty does not narrow.
 *
 * @param words part of a name
 * @param member whether it is a member on the day, or null
 * @param day the day of the question
 */
public record OrganizationFilter(String words, OrganizationType type, Region region, Boolean member, LocalDate day) {
    private static final int LONGEST = 100;

    public OrganizationFilter {
        String clean = Text.clean(words);
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    public boolean isAll() {
        return words.isEmpty() && type == null && region == null && member == null;
    }

    /** The words as a pattern: anywhere in the text, wildcards of the language of queries taken as they are. */
    static String anywhere(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String condition() {
        StringBuilder condition = new StringBuilder();
        if (!words.isEmpty()) {
            condition.append(" and o.name like :words escape '!'");
        }
        if (type != null) {
            condition.append(" and o.type = :type");
        }
        if (region != null) {
            condition.append(" and o.region = :region");
        }
        if (member != null) {
            condition.append(member ? " and exists" : " and not exists");
            condition.append(" (select m.id from Membership m where m.organizationId = o.id"
                    + " and m.startsOn <= :day and m.endsOn >= :day)");
        }
        return condition.toString();
    }

    void fill(jakarta.persistence.Query query) {
        if (!words.isEmpty()) {
            query.setParameter("words", anywhere(words));
        }
        if (type != null) {
            query.setParameter("type", type);
        }
        if (region != null) {
            query.setParameter("region", region);
        }
        if (member != null) {
            query.setParameter("day", day);
        }
    }
}
