package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;

/** A draft that staff make by the forms of the pages, as a browser would send them. */
abstract class DraftByPages {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    final String slug = "night-" + UUID.randomUUID().toString().substring(0, 8);
    final String base = "/staff/" + slug + "/configuration";

    void offer(Visitor staff) {
        HttpResponse<String> offer = staff.json("PUT", base + ".json", """
                {"phases": [{"kind": "registration", "opensAt": "2039-01-01T09:00", "closesAt": "2039-12-31T09:00"}],
                 "quotas": [{"name": "house", "capacity": 4}],
                 "pricePhases": [{"name": "Early", "until": "2039-06-01T00:00"}, {"name": "Late"}],
                 "types": [{"code": "visitor", "name": "Visitor", "quotas": ["house"],
                            "prices": [{"phase": "Early", "price": "12.00"}, {"phase": "Late", "price": "20.00"}]}],
                 "rooms": [{"name": "Hall", "seats": 90, "features": [
                              {"feature": "hearing_loop", "verifiedOn": "2039-05-01", "verifiedBy": "Noor"}]},
                           {"name": "Attic", "seats": 9, "features": []}]}
                """);
        assertThat(offer.statusCode()).as(offer.body()).isEqualTo(200);
    }

    void create(Visitor staff) {
        SignIn.as(staff, "admin");
        HttpResponse<String> made = post(staff);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
    }

    HttpResponse<String> post(Visitor staff) {
        return post(staff, slug);
    }

    static HttpResponse<String> post(Visitor staff, String slug) {
        return staff.post("/staff/events", typed(slug));
    }

    /** What a new event needs. */
    static Map<String, String> typed(String slug) {
        Map<String, String> form = new HashMap<>(Map.of(
                "create", "create",
                "create-go", "",
                "texts.0.language", "en",
                "texts.0.name", "Fossil night",
                "texts.0.title", "Workshop",
                "slug", slug,
                "kind", "workshop",
                "setting", "online"));
        form.putAll(Map.of(
                "dates.startsAt", "2040-01-01T10:00",
                "dates.endsAt", "2040-01-01T12:00",
                "dates.timeZone", "America/Halifax",
                "currency", "USD",
                "jakarta.faces.ViewState", "stateless"));
        return form;
    }

    Map<String, String> section(Visitor staff, String name, Map<String, String> typed) {
        return section(staff, name, name, typed);
    }

    Map<String, String> section(Visitor staff, String name, String fields, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.putAll(Map.of(
                "section", "section",
                "save", "",
                "fields", fields,
                "version", version(staff.get(base + "/" + name)),
                "jakarta.faces.ViewState", "stateless"));
        return form;
    }

    static HttpResponse<String> press(Visitor staff, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("jakarta.faces.ViewState", "stateless");
        return staff.post(path, form);
    }

    static String version(HttpResponse<String> page) {
        Matcher found = VERSION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
