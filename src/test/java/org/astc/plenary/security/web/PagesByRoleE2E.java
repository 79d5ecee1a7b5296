package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.security.Role;
import org.junit.jupiter.api.Test;

/** Every deployed page, asked for as every role, by GET and by POST: what happens is what the table says. */
@PlenaryRuns
class PagesByRoleE2E {
    private static final Map<String, Role> PEOPLE = people();
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("slug", "annual-conference"),
            Map.entry("code", "code-of-conduct"),
            Map.entry("id", "00000000-0000-7000-8000-000000000000"),
            Map.entry("message", "none.eml"),
            Map.entry("grant", "00000000-0000-7000-8000-000000000000"),
            Map.entry("number", "1"),
            Map.entry("change", "00000000-0000-7000-8000-000000000000"),
            Map.entry("merge", "00000000-0000-7000-8000-000000000000"),
            Map.entry("organization", "00000000-0000-7000-8000-000000000000"),
            Map.entry("name", "sold-out"),
            Map.entry("topic", "1"),
            Map.entry("plan", "00000000-0000-7000-8000-000000000000"),
            Map.entry("report", "annual-conference-last-year-1"));

    @Test
    void s22EveryPageAndRoleIsAsTheTableSays(Plenary plenary) {
        List<String> wrong = new ArrayList<>();
        visit(plenary.visitor(), "nobody", null, wrong);
        PEOPLE.forEach((box, role) -> {
            Visitor visitor = plenary.visitor();
            SignIn.as(visitor, box);
            visit(visitor, box, role, wrong);
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void s22WhatIsNotDeclaredDoesNotExist(Visitor visitor) {
        for (Page page : Pages.all()) {
            page.view()
                    .ifPresent(view -> assertThat(visitor.get(view).statusCode())
                            .as("the view %s asked for itself", view)
                            .isEqualTo(404));
        }
        assertThat(visitor.get("/staff/annual-conference/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void s21AnOrdersResourceWithoutItsSecretIsAsIfThereWereNone(Visitor visitor) {
        for (Resources.Resource resource : Resources.all()) {
            if (resource.key() == Resources.Key.ORDER_SECRET) {
                String path = "/api/v1" + resource.path().replace("{code}", "AAAAAAAA");
                HttpResponse<String> none =
                        visitor.json(resource.method(), path, resource.method().equals("POST") ? "{}" : null);
                assertThat(none.statusCode()).as(resource.method() + " " + path).isEqualTo(404);
            }
        }
    }

    private static void visit(Visitor visitor, String who, Role role, List<String> wrong) {
        for (Page page : Pages.all()) {
            String path = page.path().filled(PLACES);
            boolean may = page.access().isOpen()
                    || (role != null || !who.equals("nobody"))
                            && (page.access() instanceof Access.SignedIn
                                    || role != null && PermissionTableTest.allows(page.access(), role));
            if (path.equals("/sign-out")) {
                continue; // it would end the visit
            }
            check(wrong, who + " GET " + path, visitor.get(path), may, who.equals("nobody"));
            // what a page lets somebody see, its action may still refuse: the service asks for its own permission
            check(
                    wrong,
                    who + " POST " + path,
                    visitor.post(path, Map.of("jakarta.faces.ViewState", "stateless")),
                    may,
                    who.equals("nobody"));
        }
    }

    private static void check(
            List<String> wrong, String what, HttpResponse<String> answer, boolean may, boolean nobody) {
        boolean sentToSignIn = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=");
        boolean refused = answer.statusCode() == 403 && what.contains(" GET ") || sentToSignIn;
        boolean expectedRefusal = nobody ? sentToSignIn : answer.statusCode() == 403;
        if (answer.statusCode() >= 500 || may && refused || !may && !expectedRefusal) {
            wrong.add(what + ": " + answer.statusCode() + (may ? ", may" : ", may not"));
        }
    }

    private static Map<String, Role> people() {
        Map<String, Role> people = new LinkedHashMap<>();
        people.put("admin", Role.ADMINISTRATOR);
        people.put("registration", Role.REGISTRATION_STAFF);
        people.put("finance", Role.FINANCE);
        people.put("program", Role.PROGRAM_CHAIR);
        people.put("chair", Role.TRACK_CHAIR);
        people.put("reviewer1", Role.REVIEWER);
        people.put("access", Role.ACCESS_COORDINATOR);
        people.put("inclusion", Role.INCLUSION_ANALYST);
        people.put("door", Role.DOOR);
        people.put("attendee", null);
        return people;
    }
}
