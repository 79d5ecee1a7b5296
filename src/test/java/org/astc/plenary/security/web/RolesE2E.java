package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role at one event is worth nothing at another, and nothing any more once it is taken. */
@PlenaryRuns
class RolesE2E {
    private static final String BOX = "reviewer7";
    private static final String OWN = "annual-conference-last-year";
    private static final List<String> OTHERS = List.of(
            "annual-conference", "annual-conference-next", "webinar", "workshop", "museum-tour", "no-such-event");
    private static final Pattern CODE = Pattern.compile("/registrations/([A-Z2-9]{10})\"");

    private Store store;

    @BeforeEach
    void grant(Plenary plenary) {
        store = Store.of(plenary.process());
        store.execute("insert into role_grant (id, account_id, role, event_id, granted_at)"
                + " select uuid(), a.id, 'REGISTRATION_STAFF', e.id, utc_timestamp(6) from account a, event e"
                + " where a.email = '" + BOX + "@plenary.example' and e.slug = '" + OWN + "'");
    }

    @AfterEach
    void revoke() {
        store.execute("delete from role_grant where role = 'REGISTRATION_STAFF' and account_id ="
                + " (select id from account where email = '" + BOX + "@plenary.example')");
    }

    @Test
    void s08ARoleAtOneEventOpensNoPageOfAnother(Plenary plenary) {
        Visitor staff = signedIn(plenary);
        String code = code(staff, OWN);
        List<String> wrong = new ArrayList<>();
        int opened = 0;
        for (Page page : Pages.all()) {
            if (!(page.access() instanceof Access.AtEvent access)
                    || !Role.REGISTRATION_STAFF.may(access.permission())) {
                continue;
            }
            opened++;
            expect(wrong, staff, page, OWN, code, 200);
            for (String other : OTHERS) {
                expect(wrong, staff, page, other, code, 403);
            }
        }

        assertThat(opened).isGreaterThanOrEqualTo(4);
        assertThat(wrong).isEmpty();
        assertThat(staff.get("/staff").body()).contains(OWN).doesNotContain("/staff/webinar", "/staff/museum-tour");
        assertThat(staff.get("/staff/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void s08ARegistrationOfOneEventIsNotFoundUnderTheAddressOfAnother(Plenary plenary) {
        Visitor everywhere = plenary.visitor();
        SignIn.as(everywhere, "registration");
        Visitor staff = signedIn(plenary);
        String foreign = code(everywhere, "annual-conference");

        assertThat(staff.get("/staff/" + OWN + "/registrations/" + foreign).statusCode())
                .isEqualTo(404);
        assertThat(staff.post("/staff/" + OWN + "/registrations/" + foreign, correction())
                        .statusCode())
                .isEqualTo(404);
        assertThat(everywhere
                        .get("/staff/annual-conference/registrations/" + foreign)
                        .body())
                .doesNotContain("s08@museum.example");
    }

    @Test
    void s27ARoleThatIsTakenIsGoneWithTheNextRequest(Plenary plenary) {
        Visitor staff = signedIn(plenary);
        String list = "/staff/" + OWN + "/registrations";
        String detail = list + "/" + code(staff, OWN);
        assertThat(staff.get(detail).statusCode()).isEqualTo(200);

        revoke();

        for (String path : List.of("/staff", "/staff/" + OWN, list, list + ".csv", detail)) {
            assertThat(staff.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(staff.post(detail, correction()).statusCode()).isEqualTo(403);
        assertThat(staff.get("/my").statusCode()).isEqualTo(200);
    }

    @Test
    void s27AClosedAccountIsSignedOutWithTheNextRequest(Plenary plenary) {
        Visitor staff = signedIn(plenary);
        String account = " where email = '" + BOX + "@plenary.example'";
        try {
            store.execute("update account set status = 'CLOSED'" + account);

            assertThat(staff.get("/my").statusCode()).isEqualTo(303);
            assertThat(SignIn.with(plenary.visitor(), BOX + "@plenary.example", Plenary.DEMO_PASSWORD)
                            .statusCode())
                    .isEqualTo(422);
        } finally {
            store.execute("update account set status = 'ACTIVE'" + account);
        }
    }

    private static void expect(List<String> wrong, Visitor visitor, Page page, String slug, String code, int status) {
        String path = page.path().filled(Map.of("slug", slug, "code", code));
        int got = visitor.get(path).statusCode();
        int posted = visitor.post(path, Map.of("jakarta.faces.ViewState", "stateless"))
                .statusCode();
        if (got != status || (status == 403 ? posted != 403 : posted == 403 || posted >= 500)) {
            wrong.add(path + ": GET " + got + ", POST " + posted);
        }
    }

    private static Visitor signedIn(Plenary plenary) {
        Visitor staff = plenary.visitor();
        SignIn.as(staff, BOX);
        return staff;
    }

    private static String code(Visitor staff, String slug) {
        Matcher code =
                CODE.matcher(staff.get("/staff/" + slug + "/registrations").body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static Map<String, String> correction() {
        Map<String, String> form = new HashMap<>(Map.of("correct", "correct", "save", "", "version", "1"));
        form.put("name", "Mal Lory");
        form.put("email", "s08@museum.example");
        form.put("jakarta.faces.ViewState", "stateless");
        return form;
    }
}
