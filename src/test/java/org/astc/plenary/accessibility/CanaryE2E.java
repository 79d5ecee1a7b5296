package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/**
 * A need, the desk's reply to it, and an answer are planted, then looked for everywhere else: tables, logs, lists,
 * exports, mails, metrics, backups, pages that open without a code. What was searched stands in
 * {@code target/confidence}.
 */
@PlenaryRuns
class CanaryE2E {
    private static final String NEED = "kanarienvogel-need";
    private static final String ANSWER = "kanarienvogel-answer";
    private static final String REPLY = "kanarienvogel-reply";
    private static final Pattern MAIL = Pattern.compile("\"id\":\"?([^\",}]+)");

    private final Search search = new Search("kanarienvogel");

    @Test
    void s124WhatIsToldInConfidenceIsNowhereElse(Plenary plenary) throws IOException {
        Holder holder = told(plenary);

        assertThat(hits(plenary, holder)).containsExactly("plenary_inclusion.own_words");
        search.keep("canary");
        assertThat(search.places()).isGreaterThan(80);
    }

    @Test
    void s124ACanaryThatFliesElsewhereIsFound(Plenary plenary) throws IOException {
        Holder holder = told(plenary);
        Store.of(plenary.process())
                .execute("update registration set organization = '" + NEED + "' where code = '" + holder.code() + "'");

        List<String> hits = hits(plenary, holder);
        assertThat(hits)
                .anyMatch(place -> place.startsWith("export xlsx: "))
                .anyMatch(place -> place.startsWith("registrations.xlsx: "))
                .contains(
                        "plenary.registration",
                        "plenary.job_part",
                        "export json",
                        "export csv",
                        "own data by the link: registrations.json",
                        "own page by the link",
                        "/staff/webinar/registrations.csv",
                        "/api/v1/events/webinar/registrations",
                        "registration detail",
                        "main backup, unpacked");
        search.keep("canary-planted");
        Store.of(plenary.process())
                .execute("update job set result_until = utc_timestamp(6) where result_until is not null");
        Store.of(plenary.process()).execute("delete from job_part");
        Store.of(plenary.process())
                .execute("update registration set organization = null where code = '" + holder.code() + "'");
    }

    /** Everything that happens to a request and an answer, so that whatever notes something has had its chance. */
    private static Holder told(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask(NEED);
        holder.answer("race", Map.of("race", "self", "race-words", ANSWER));
        holder.enter(holder.askForCode(1));
        String page = holder.visitor().get(holder.access()).body();
        assertThat(page).contains(NEED);
        String code = page.replaceAll("(?s).*(R-[A-Z2-9]{6}).*", "$1");
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        assertThat(desk.get("/staff/webinar/access/" + code + "?for=arrange").body())
                .contains(NEED);
        Holder.press(
                desk,
                "/staff/webinar/access/" + code + "?for=arrange",
                "move-form",
                "move",
                Map.of("status", "arranged", "message", REPLY));
        Letters.await(plenary.visitor(), holder.email(), 3);
        assertThat(holder.visitor().get(holder.access()).body()).contains(REPLY);
        return holder;
    }

    private List<String> hits(Plenary plenary, Holder holder) throws IOException {
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");
        for (String format : List.of("json", "csv", "xlsx")) {
            String file = Jobs.file(
                    admin,
                    Jobs.export(admin, "webinar", format, List.of("code", "name", "organization", "status"), ""));
            search.file("export " + format, admin.bytes(file).body());
        }
        search.file(
                "registrations.xlsx",
                admin.bytes("/staff/webinar/registrations.xlsx").body());
        search.tables(Store.of(plenary.process()), "plenary");
        search.tables(Store.ofAnswers(plenary.process()), "plenary_inclusion");
        search.text("output", plenary.process().output());
        pages(plenary, admin, holder);
        mails(plenary, holder);
        for (Path log : logs(plenary.process().data())) {
            search.file("log " + log.getFileName(), Files.readAllBytes(log));
        }
        for (Path file : backup(plenary)) {
            search.file(name(file), Files.readAllBytes(file));
        }
        return search.hits();
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.matches("main-.*gz") ? "main backup" : "backup " + name.replaceAll("\\d{8}T\\d{6}Z", "…");
    }

    private void pages(Plenary plenary, Visitor admin, Holder holder) throws IOException {
        for (String path : List.of(
                "/metrics",
                "/health",
                "/healthz",
                "/events/webinar",
                "/api/v1/events/webinar",
                "/api/v1/openapi.json",
                "/events/webinar/access",
                "/events/webinar/event.ics")) {
            look(path, plenary.visitor().get(path));
        }
        for (String path : List.of(
                "/staff",
                "/staff/webinar",
                "/staff/webinar/registrations",
                "/staff/webinar/registrations.csv",
                "/staff/webinar/configuration.json",
                "/staff/webinar/payments",
                "/staff/webinar/access",
                "/staff/webinar/inclusion",
                "/staff/people",
                "/staff/organizations",
                "/staff/jobs",
                "/staff/audit")) {
            look(path, admin.get(path));
        }
        search.text(
                "registration detail",
                admin.get("/staff/webinar/registrations/" + holder.code()).body());
        String found = admin.get("/staff/webinar/registrations?who=kanarien").body();
        search.text("search", found.replace("value=\"kanarien\"", ""));
        String path = "/api/v1/events/webinar/registrations";
        search.text(
                path,
                plenary.visitor()
                        .get(path, "Authorization", "Bearer " + token(plenary))
                        .body());
        byTheLink(plenary.visitor(), holder);
    }

    /** What is not there is said to be so. */
    private void look(String path, HttpResponse<String> answer) {
        search.text(answer.statusCode() == 200 ? path : path + " (" + answer.statusCode() + ")", answer.body());
    }

    /** Somebody has the private link, but no code. */
    private void byTheLink(Visitor stranger, Holder holder) throws IOException {
        search.text("own page by the link", stranger.get(holder.own()).body());
        search.text("access page by the link", stranger.get(holder.access()).body());
        search.text("about you by the link", stranger.get(holder.aboutYou("")).body());
        search.text("topic by the link", stranger.get(holder.aboutYou("/race")).body());
        search.file(
                "own data by the link",
                stranger.bytes(holder.own().replace("?", "/data.zip?")).body());
    }

    private void mails(Plenary plenary, Holder holder) {
        Visitor reader = plenary.visitor();
        search.text("mails", reader.get("/dev/mail").body());
        String own = Letters.to(reader, holder.email());
        search.text("mails to the person", own);
        Matcher id = MAIL.matcher(own);
        while (id.find()) {
            search.file(
                    "mail as sent",
                    reader.bytes("/dev/mail/" + id.group(1) + ".eml").body());
        }
    }

    private static String token(Plenary plenary) {
        return plenary.visitor()
                .get("/dev/accounts")
                .body()
                .replaceAll("(?s).*\"registration@[^}]*?\"(plenary_[A-Za-z0-9_-]+)\".*", "$1");
    }

    /** Whatever the house writes beside its databases and keys. */
    private static List<Path> logs(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().matches(".*\\.(log|err|txt|out)(\\..*)?|.*/erasures"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    /** Has a backup made and returns its files. */
    private static List<Path> backup(Plenary plenary) throws IOException {
        Path target = EmptyFolder.at(Path.of("target/e2e/canary")).toAbsolutePath();
        ServerProcess backup =
                ServerProcess.start(plenary.process().data().getParent(), Map.of(), "backup", target.toString());
        assertThat(backup.awaitEnd(Duration.ofMinutes(3))).as(backup::output).isZero();
        try (Stream<Path> files = Files.list(target)) {
            return files.toList();
        }
    }
}
