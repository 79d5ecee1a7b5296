package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.astc.plenary.e2e.Evidence;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.security.web.Page;
import org.astc.plenary.security.web.Pages;
import org.astc.plenary.security.web.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A name, an organization and an address are planted behind a proposal, and in its texts; then everything that its
 * reviewer can reach is read. What was read stands in {@code target/confidence}.
 */
@PlenaryRuns
class BlindCanaryE2E {
    private static final String CANARY = "kanarienvogel";
    private static final String REVIEWER = "reviewer1";
    private static final String SLUG = "annual-conference-next";
    private static final Pattern REVIEW = Pattern.compile("/review/([0-9a-f-]{36})");

    private final Map<String, Boolean> read = new LinkedHashMap<>();
    private Store store;
    private String proposal;
    private String title;

    @Test
    void s30NothingThatAReviewerReachesTellsWhoIsBehindAProposal(Plenary plenary) throws IOException {
        plant(plenary);

        assertThat(hits(plenary)).isEmpty();
        keep("blind-canary");
        assertThat(read).hasSizeGreaterThan(100);
    }

    @Test
    void s30ACanaryThatFliesToReviewersIsFound(Plenary plenary) throws IOException {
        plant(plenary);
        store.execute("update blind_text set proposed = 'Of Kanarienvogel' where field = 'title' and proposal_id = '"
                + proposal + "'");

        assertThat(hits(plenary))
                .anyMatch(place -> place.equals("/review"))
                .anyMatch(place -> place.startsWith("/review/") && place.endsWith("lang=fr"));
    }

    @AfterEach
    void takeAway() {
        store.execute("update proposal set title = '" + title.replace("'", "''") + "' where id = '" + proposal + "'");
        store.execute("update presenter set name = 'Somebody', organization = '', biography = '' where proposal_id = '"
                + proposal + "'");
        store.execute("update blind_text set proposed = '" + title.replace("'", "''")
                + "' where field = 'title' and proposal_id = '" + proposal + "'");
    }

    /** Names all who are behind the first proposal of the reviewer after the canary, and writes so in its texts. */
    private void plant(Plenary plenary) {
        store = Store.of(plenary.process());
        proposal = store.text("""
            select r.proposal_id from review r join committee_member m on m.id = r.member_id
            join account a on a.id = m.account_id join event e on e.id = r.event_id
            where a.email = '%s@plenary.example' and e.slug = '%s' and r.status = 'ASSIGNED' order by r.id limit 1
            """.formatted(REVIEWER, SLUG));
        String code = store.text("select code from proposal where id = '" + proposal + "'");
        title = store.text("select title from proposal where id = '" + proposal + "'");
        store.execute("update presenter set name = 'Kanarienvogel Quellental', organization = 'Kanarienvogel Museum',"
                + " biography = 'Kanarienvogel', pronunciation = 'kanarienvogel' where proposal_id = '" + proposal
                + "'");
        store.execute(
                "update proposal set title = 'Snow by Kanarienvogel Quellental of Kanarienvogel Museum' where id = '"
                        + proposal + "'");
        Visitor chair = plenary.visitor();
        SignIn.as(chair, "program");
        assertThat(chair.get("/staff/" + SLUG + "/review/blind/" + code).body())
                .as("the chair looks at it, and what reviewers read is made anew")
                .contains("Kanarienvogel Quellental");
    }

    private List<String> hits(Plenary plenary) throws IOException {
        Visitor reviewer = plenary.visitor();
        SignIn.as(reviewer, REVIEWER);
        String list = look(reviewer, "/review");
        List<String> reviews = REVIEW.matcher(list)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(reviews).hasSizeGreaterThan(10);
        for (String review : reviews) {
            for (String language : List.of("en", "es", "fr")) {
                look(reviewer, "/review/" + review + "?lang=" + language);
            }
            post(reviewer, "/review/" + review + "/draft", Map.of("version", "-1"));
        }
        post(reviewer, "/review/" + reviews.get(0), Map.of("review", "review", "submit", "", "version", "-1"));
        for (String query : List.of("?q=" + CANARY, "?sort=name", "?sort=organization&who=" + CANARY)) {
            look(reviewer, "/review" + query);
        }
        pages(reviewer);
        resources(plenary);
        archive(reviewer);
        look("mails to the reviewer", Letters.to(reviewer, REVIEWER + "@plenary.example"));
        return read.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every page of the house, with the event's slug and the proposal's code where it asks for them. */
    private void pages(Visitor reviewer) {
        String code = store.text("select code from proposal where id = '" + proposal + "'");
        for (Page page : Pages.all()) {
            String path = page.path()
                    .text()
                    .replace("{slug}", SLUG)
                    .replace("{code}", code)
                    .replaceAll("\\{[^}]*}", proposal);
            if (!page.isDemoOnly() && !path.equals("/sign-out")) {
                look(reviewer, path);
            }
        }
    }

    private void resources(Plenary plenary) {
        Visitor program = plenary.visitor();
        String token = Pattern.compile("\"email\":\"" + REVIEWER + "@plenary.example\".*?\"token\":\"([^\"]+)\"")
                .matcher(program.get("/dev/accounts").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        Resources.all().stream()
                .filter(resource -> resource.method().equals("GET"))
                .forEach(resource -> {
                    String path =
                            "/api/v1" + resource.path().replace("{slug}", SLUG).replaceAll("\\{[^}]*}", proposal);
                    look(
                            path,
                            program.get(path, "Authorization", "Bearer " + token)
                                    .body());
                });
    }

    private void archive(Visitor reviewer) throws IOException {
        byte[] file = reviewer.bytes("/my/data.zip").body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(
                        "own data: " + entry.getName(),
                        entry.getName() + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private String look(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        look(path, answer.headers().map() + answer.body());
        return answer.body();
    }

    private void post(Visitor visitor, String path, Map<String, String> form) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("jakarta.faces.ViewState", "stateless");
        HttpResponse<String> answer = visitor.post(path, fields);
        look("POST " + path, answer.headers().map() + answer.body());
    }

    /** The addresses that the reviewer typed come back in links, which tells nothing. */
    private void look(String place, String text) {
        String asked = text.toLowerCase(Locale.ROOT).replace("q=" + CANARY, "").replace("who=" + CANARY, "");
        read.merge(place, asked.contains(CANARY), Boolean::logicalOr);
    }

    private void keep(String name) {
        Evidence evidence = new Evidence("Read", "Found");
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        read.forEach((place, found) -> kinds.computeIfAbsent(
                        place.replaceAll("[0-9a-f-]{36}", "{id}"), any -> new ArrayList<>())
                .add(String.valueOf(found)));
        kinds.forEach((place, found) -> evidence.add(
                place + (found.size() > 1 ? " (" + found.size() + " times)" : ""),
                Stream.of("true").anyMatch(found::contains) ? "yes" : "no"));
        evidence.keep(name);
    }
}
