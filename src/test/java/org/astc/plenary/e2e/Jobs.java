package org.astc.plenary.e2e;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Jobs as staff ask for them, and in states that pass too quickly to be met. */
public final class Jobs {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Pattern STATUS = Pattern.compile("data-status=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("href=\"(/staff/jobs/[^\"]*/result[^\"]*)\"");

    private Jobs() {}

    /** Asks for an export and returns the path of its job. */
    public static String export(Visitor staff, String slug, String format, List<String> columns, String filter) {
        HttpResponse<String> answer = ask(staff, slug, format, columns, filter);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sends the form of an export; {@code filter} is a query or empty. */
    public static HttpResponse<String> ask(
            Visitor staff, String slug, String format, List<String> columns, String filter) {
        String chosen = columns.stream().map(column -> "&column=" + column).collect(Collectors.joining());
        return staff.send(staff.request("/staff/" + slug + "/registrations/export" + filter)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", staff.origin())
                .POST(BodyPublishers.ofString(
                        "export=export&go=&name=&jakarta.faces.ViewState=stateless&format=" + format + chosen)));
    }

    /** Waits until the job is done and returns where its file is. */
    public static String file(Visitor staff, String job) {
        awaitStatus(staff, job, "Done");
        Matcher file = FILE.matcher(staff.get(job).body());
        if (!file.find()) {
            throw new AssertionError("no file at " + job);
        }
        return file.group(1).replace("&amp;", "&");
    }

    /** Waits until the page of the job says that it stands so. */
    public static void awaitStatus(Visitor staff, String job, String status) {
        Instant end = Instant.now().plus(LONGEST);
        String seen = "";
        while (Instant.now().isBefore(end)) {
            Matcher found = STATUS.matcher(staff.get(job).body());
            seen = found.find() ? found.group(1) : "no status";
            if (seen.equals(status)) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
        throw new AssertionError(job + " is " + seen + ", not " + status);
    }

    /**
     * Puts a job into the database and returns its path.
     *
     * @param columns names and values of what makes its state, as SQL
     */
    public static String placed(Plenary plenary, String box, String columns, String values) {
        UUID id = UUID.randomUUID();
        Store.of(plenary.process())
                .execute("insert into job (id, version, kind, owner_id, event_id, language, request, cancel_requested,"
                        + " attempts, created_at, " + columns + ") select '" + id
                        + "', 0, 'registrations-export', a.id,"
                        + " e.id, 'en', '{\"format\":\"CSV\",\"columns\":[\"name\"]}', false, 1, utc_timestamp(6), "
                        + values + " from account a, event e where a.email = '" + box
                        + "@plenary.example' and e.slug = 'webinar'");
        return "/staff/jobs/" + id;
    }

    /** One that another server works on, and will for years. */
    public static String running(Plenary plenary, String box) {
        return placed(
                plenary,
                box,
                "status, done, total, claimed_by, claimed_until, started_at",
                "'RUNNING', 1200, 5000, uuid(), '2199-01-01', utc_timestamp(6)");
    }

    /** Takes a job away again. */
    public static void remove(Plenary plenary, String job) {
        String id = job.substring(job.lastIndexOf('/') + 1);
        Store store = Store.of(plenary.process());
        store.execute("delete from job_part where job_id = '" + id + "'");
        store.execute("delete from job where id = '" + id + "'");
    }
}
