package org.astc.plenary.organization;

import java.util.UUID;
import org.astc.plenary.platform.Text;

/**
 * Which people staff look for. What is null or empty does not narrow.
 *
 * @param who part of a name or an address
 * @param where part of the name of an organization
 * @param organizationId whose people, or null
 */
public record PeopleFilter(String who, String where, UUID organizationId) {
    private static final int LONGEST = 100;

    public PeopleFilter {
        who = shortened(who);
        where = shortened(where);
    }

    private static String shortened(String words) {
        String clean = Text.clean(words);
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    public boolean isAll() {
        return who.isEmpty() && where.isEmpty() && organizationId == null;
    }

    /** What is joined to the person; whoever works nowhere is found only where no organization is looked for. */
    String joined() {
        String kind = where.isEmpty() && organizationId == null ? " left join " : " join ";
        return kind + "Affiliation a on a.personId = p.id" + kind + "Organization o on o.id = a.organizationId";
    }

    String condition() {
        return (who.isEmpty() ? "" : " and (p.name like :who escape '!' or p.email like :mail escape '!')")
                + (where.isEmpty() ? "" : " and o.name like :where escape '!'")
                + (organizationId == null ? "" : " and a.organizationId = :organization");
    }

    void fill(jakarta.persistence.Query query) {
        if (!who.isEmpty()) {
            query.setParameter("who", OrganizationFilter.anywhere(who))
                    .setParameter("mail", OrganizationFilter.anywhere(Text.email(who)));
        }
        if (!where.isEmpty()) {
            query.setParameter("where", OrganizationFilter.anywhere(where));
        }
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
    }
}
