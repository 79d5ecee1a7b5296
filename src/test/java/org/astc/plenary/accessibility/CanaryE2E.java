package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
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
 * A need and an answer are planted, then looked for everywhere else: tables, output, lists, exports, mails, metrics.
 */
@PlenaryRuns
class CanaryE2E {
    private static final String NEED = "kanarienvogel-need";
    private static final String ANSWER = "kanarienvogel-answer";

    @Test
    void s124WhatIsToldInConfidenceIsNowhereElse(Plenary plenary) throws IOException {
        Holder holder = told(plenary);

        assertThat(hits(plenary, holder)).containsExactly("plenary_inclusion.own_words");
    }

    @Test
    void s124ACanaryThatFliesElsewhereIsFound(Plenary plenary) throws IOException {
        Holder holder = told(plenary);
        Store.of(plenary.process())
                .execute("update registration set organization = '" + NEED + "' where code = '" + holder.code() + "'");

        assertThat(hits(plenary, holder))
                .contains(
                        "plenary.registration",
                        "plenary.job_part",
                        "export",
                        "/staff/webinar/registrations.csv",
                        "/api/v1/events/webinar/registrations",
                        "registration detail",
                        "main backup");
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
                Map.of("status", "arranged"));
        Letters.await(plenary.visitor(), holder.email(), 3);
        return holder;
    }

    private static List<String> hits(Plenary plenary, Holder holder) throws IOException {
        List<String> hits = new ArrayList<>();
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");
        String file = Jobs.file(
                admin, Jobs.export(admin, "webinar", "json", List.of("code", "name", "organization", "status"), ""));
        look("export", admin.get(file).body(), hits);
        tables(Store.of(plenary.process()), "plenary", hits);
        tables(Store.ofAnswers(plenary.process()), "plenary_inclusion", hits);
        look("output", plenary.process().output(), hits);
        look("mails", plenary.visitor().get("/dev/mail").body(), hits);
        look("mails to the person", Letters.to(plenary.visitor(), holder.email()), hits);
        for (String path : List.of("/metrics", "/health", "/events/webinar", "/api/v1/events/webinar")) {
            look(path, plenary.visitor().get(path).body(), hits);
        }
        for (String path : List.of(
                "/staff/webinar",
                "/staff/webinar/registrations",
                "/staff/webinar/registrations.csv",
                "/staff/webinar/configuration.json",
                "/staff/webinar/payments",
                "/staff/audit")) {
            look(path, admin.get(path).body(), hits);
        }
        look(
                "registration detail",
                admin.get("/staff/webinar/registrations/" + holder.code()).body(),
                hits);
        String search = admin.get("/staff/webinar/registrations?who=kanarien").body();
        look("search", search.replace("value=\"kanarien\"", ""), hits);
        String path = "/api/v1/events/webinar/registrations";
        look(
                path,
                plenary.visitor()
                        .get(path, "Authorization", "Bearer " + token(plenary))
                        .body(),
                hits);
        for (Path log : logs(plenary.process().data())) {
            look(log.getFileName().toString(), Files.readString(log, StandardCharsets.ISO_8859_1), hits);
        }
        look("main backup", backup(plenary), hits);
        return hits;
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

    /** Has a backup made and returns the statements of its main archive. */
    private static String backup(Plenary plenary) throws IOException {
        Path target = EmptyFolder.at(Path.of("target/e2e/canary")).toAbsolutePath();
        ServerProcess backup =
                ServerProcess.start(plenary.process().data().getParent(), Map.of(), "backup", target.toString());
        assertThat(backup.awaitEnd(Duration.ofMinutes(3))).as(backup::output).isZero();
        try (Stream<Path> files = Files.list(target)) {
            Path main = files.filter(file -> file.getFileName().toString().startsWith("main-"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = new GZIPInputStream(Files.newInputStream(main))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static void tables(Store store, String schema, List<String> hits) {
        String tables = store.text(
                "select group_concat(table_name) from information_schema.tables where table_schema = database()");
        for (String table : tables.split(",")) {
            String columns = store.text("select group_concat('`', column_name, '`') from information_schema.columns"
                    + " where table_schema = database() and table_name = '" + table + "'");
            String where = " where concat_ws('|', " + columns + ") like '%kanarienvogel%'";
            if (store.number("select count(*) from " + table + where) > 0) {
                hits.add(schema + "." + table);
            }
        }
    }

    private static void look(String place, String text, List<String> hits) {
        if (text.contains("kanarienvogel")) {
            hits.add(place);
        }
    }
}
