package org.astc.plenary.organization;

import org.astc.plenary.e2e.Store;
import org.astc.plenary.platform.Ids;

/** An organization that a test enters past the pages, and takes out again. */
public final class House {
    private House() {}

    /** Enters it with a domain and returns its id. */
    public static String withDomain(Store store, String name, String domain) {
        String id = Ids.next().toString();
        store.execute("insert into organization (id, version, name, type, governance, budget_band, region, country,"
                + " created_at) values ('" + id + "', 1, '" + name + "', 'SCIENCE_CENTER', 'MUNICIPAL', 'FROM_1M',"
                + " 'EUROPE', 'FR', utc_timestamp(6))");
        store.execute(
                "insert into organization_domain (organization_id, domain) values ('" + id + "', '" + domain + "')");
        return id;
    }

    /** Takes it out with everything that hangs on it. */
    public static void remove(Store store, String id) {
        store.execute("delete from organization_merge_part where merge_id in (select id from organization_merge"
                + " where kept_id = '" + id + "' or other_id = '" + id + "')");
        store.execute("delete from organization_merge where kept_id = '" + id + "' or other_id = '" + id + "'");
        store.execute("delete from organization_likeness where one_id = '" + id + "' or two_id = '" + id + "'");
        store.execute("delete from staff_claim where organization_id = '" + id + "'");
        store.execute("delete from organization_contact where organization_id = '" + id + "'");
        store.execute("delete from organization_domain where organization_id = '" + id + "'");
        store.execute("delete from organization where id = '" + id + "'");
    }
}
