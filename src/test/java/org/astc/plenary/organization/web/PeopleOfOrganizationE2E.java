package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** How many people work at an organization, by what the demo knows of its visitors. */
@PlenaryRuns
class PeopleOfOrganizationE2E {
    private static final String HOUSES = "from affiliation a join organization o on o.id = a.organization_id"
            + " join person p on p.id = a.person_id where p.email like 'visitor%'";

    @Test
    void theDemosVisitorsWorkAtTheHouseOfTheirAddress(Plenary plenary) {
        Store store = Store.of(plenary.process());

        assertThat(store.number("select count(distinct o.id) " + HOUSES)).isGreaterThan(100);
        assertThat(store.number("select count(*) " + HOUSES + " and not exists (select 1 from organization_domain d"
                        + " where d.organization_id = o.id and p.email like concat('%@', d.domain))"))
                .isZero();
    }

    @Test
    void theListAndThePageCountThem(Plenary plenary, Visitor staff) {
        Store store = Store.of(plenary.process());
        String id = store.text("select o.id " + HOUSES + " group by o.id order by count(*) desc, o.id limit 1");
        String name = store.text("select name from organization where id = '" + id + "'");
        long people = store.number("select count(*) from affiliation where organization_id = '" + id + "'");
        SignIn.as(staff, "registration");

        assertThat(people).isGreaterThan(1);
        assertThat(staff.get("/staff/organizations?words=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .body())
                .contains("class=\"num\">" + people + "</td>");
        assertThat(staff.get("/staff/organizations/" + id).body()).contains(people + " people");
    }
}
