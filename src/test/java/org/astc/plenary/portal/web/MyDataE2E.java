package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** People take along what is held on them, and have it erased, seen from outside. */
@PlenaryRuns
class MyDataE2E {
    @Test
    void whoCameByAPrivateLinkTakesTheirDataAlongAndIsErased(Plenary plenary) throws IOException {
        Visitor visitor = plenary.visitor();
        String email = email();
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Erase Meplease", email));
        String own = Letters.link(visitor, email, "/registrations/");

        Map<String, String> held = zip(plenary, own.replace("?", "/data.zip?"));
        assertThat(held.keySet()).containsExactly("README.txt", "people.json", "registrations.json");
        assertThat(held.get("registrations.json")).contains("Erase Meplease", email);

        String erase = own.replace("?", "/data/erase?");
        assertThat(visitor.get(erase).body()).contains("What stays", "ten years");
        assertThat(visitor.post(erase, form(false)).statusCode()).isEqualTo(422);
        assertThat(visitor.get(own).statusCode()).isEqualTo(200);
        HttpResponse<String> gone = visitor.post(erase, form(true));

        assertThat(gone.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/data/erased"));
        assertThat(visitor.get(own).statusCode()).isEqualTo(404);
        Store store = Store.of(plenary.process());
        assertThat(store.number("select count(*) from registration where name = 'Erase Meplease'"))
                .isZero();
        assertThat(store.number("select count(*) from person where name = 'Erase Meplease'"))
                .isZero();
        assertThat(store.number("select count(*) from audit_entry where after_value like '%Meplease%'"))
                .isZero();
        Path list = plenary.process().data().resolve("erasures");
        assertThat(list).content().doesNotContain("Meplease", email).contains("account=- address=no people=");
        assertThat(Files.getPosixFilePermissions(list)).hasSize(2);
    }

    @Test
    void whoIsSignedInIsErasedWithTheAccountAndTheOrders(Plenary plenary) throws IOException {
        Visitor visitor = plenary.visitor();
        String email = email();
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Acc Ount", email));
        Letters.link(visitor, email, "/registrations/");
        SignIn.byLink(visitor, email);

        assertThat(visitor.get("/my/data").body())
                .contains("Your account", "Your places and orders", "E-mails that we sent", "Download my data");
        Map<String, String> held = zip(visitor, "/my/data.zip");
        assertThat(held.keySet()).contains("account.json", "letters.json", "people.json", "registrations.json");
        assertThat(held.get("account.json")).contains("signed-in", "account-opened");
        assertThat(held.get("README.txt"))
                .contains(
                        "All that Plenary holds about you", "Todo lo que Plenary guarda", "Tout ce que Plenary garde");
        JsonNode order = new ObjectMapper()
                .readTree(held.get("registrations.json"))
                .path("orders")
                .get(0);
        assertThat(order.path("event").asText()).isEqualTo("webinar");
        assertThat(order.at("/accepted/0/policy").asText()).isEqualTo("code-of-conduct");
        assertThat(order.at("/accepted/0/version").asInt()).isPositive();
        assertThat(Instant.parse(order.at("/accepted/0/acceptedAt").asText()))
                .isEqualTo(order.path("confirmedAt").asText());
        HttpResponse<String> gone = visitor.post("/my/data/erase", form(true));

        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/my").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/data/erased").body()).contains("Your data is erased");
        Store store = Store.of(plenary.process());
        for (String place :
                new String[] {"account where email", "orders where buyer_email", "outbox where recipient"}) {
            assertThat(store.number("select count(*) from " + place + " = '" + email + "'"))
                    .as(place)
                    .isZero();
        }
    }

    @Test
    void theLastAdministratorStays(Plenary plenary) {
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");

        HttpResponse<String> refused = admin.post("/my/data/erase", form(true));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You are the last administrator");
        assertThat(admin.get("/staff/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressOfTwoPeopleShowsNeither(Plenary plenary) throws IOException {
        Visitor visitor = plenary.visitor();
        String email = email();
        Ordering.register(
                visitor,
                "webinar",
                "participant",
                new Ordering.Who("First Ofboth", email),
                new Ordering.Who("Second Ofboth", email));
        SignIn.byLink(visitor, email);

        assertThat(visitor.get("/my/data").body()).contains("Somebody else uses your e-mail address");
        assertThat(zip(visitor, "/my/data.zip").values()).noneMatch(text -> text.contains("Ofboth"));
        assertThat(visitor.post("/my/data/erase", form(true)).statusCode()).isEqualTo(303);
        assertThat(Store.of(plenary.process()).number("select count(*) from registration where name like '% Ofboth'"))
                .isEqualTo(2);
    }

    @Test
    void aStrangersOrderTakesOnlyWhatIsAtItsEvent(Plenary plenary) throws IOException {
        Visitor visitor = plenary.visitor();
        String email = email();
        Ordering.register(visitor, "annual-conference", "student-volunteer", new Ordering.Who("Vera Quietly", email));
        Visitor stranger = plenary.visitor();
        Ordering.Held order = Ordering.hold(
                stranger,
                "webinar",
                "participant",
                new Ordering.Who("Stranger One", email),
                new Ordering.Who("Stranger Two", email));
        SignIn.byLink(visitor, email);

        assertThat(visitor.get("/my/data").body())
                .as("what is only held says nothing")
                .contains("Your places and orders")
                .doesNotContain("Somebody else uses");
        assertThat(Ordering.confirm(stranger, order).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/my/data").body())
                .contains("Your places and orders", "Somebody else uses", "Small museums, big telescopes");
        assertThat(visitor.get("/my/data/erase").body()).contains("The previous page names these events");
        assertThat(zip(visitor, "/my/data.zip").toString())
                .contains("Vera Quietly", "annual-conference")
                .doesNotContain("Stranger");
        assertThat(visitor.post("/my/data/erase", form(true)).statusCode()).isEqualTo(303);

        Store store = Store.of(plenary.process());
        assertThat(store.number("select count(*) from registration where email = '" + email + "'"))
                .isEqualTo(2);
        for (String table : new String[] {"registration", "person"}) {
            assertThat(store.number("select count(*) from " + table + " where name = 'Vera Quietly'"))
                    .as(table)
                    .isZero();
        }
        assertThat(plenary.process().data().resolve("erasures")).content().contains("address=yes without=");
    }

    @Test
    void strangersGetNothing(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        for (String path : new String[] {"/my/data", "/my/data.zip", "/my/data/erase"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(303);
        }
        for (String path : new String[] {"/data", "/data.zip", "/data/erase"}) {
            assertThat(visitor.get("/registrations/ABCDEFGHJK" + path + "?key=" + "x".repeat(43))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    @Screen(width = 320)
    void thePagesAreAccessible(Page page) {
        SignIn.as(page, "attendee", "/my");
        for (String path : new String[] {"/my/data", "/my/data/erase", "/data/erased"}) {
            page.navigate(path);
            Accessible.check(page);
            Screenshots.take(page, "my-data-320-" + path.replaceAll("\\W+", "-"));
        }
    }

    private static Map<String, String> form(boolean sure) {
        Map<String, String> form =
                new TreeMap<>(Map.of("erase", "erase", "go", "", "jakarta.faces.ViewState", "stateless"));
        if (sure) {
            form.put("sure", "on");
        }
        return form;
    }

    private static Map<String, String> zip(Plenary plenary, String path) throws IOException {
        return zip(plenary.visitor(), path);
    }

    private static Map<String, String> zip(Visitor visitor, String path) throws IOException {
        HttpResponse<byte[]> answer = visitor.bytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String email() {
        return "erased." + UUID.randomUUID().toString().substring(0, 8) + "@museum.example";
    }
}
