package org.astc.plenary.e2e;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a draft at the next Annual Conference, in one browser without scripts. */
public final class Proposer {
    public static final String CALL = "/events/annual-conference-next/propose";
    /** What the demo's call asks of every proposal. */
    private static final List<String> QUESTIONS = List.of("do", "why", "able", "everybody");

    private static final Pattern VERSION =
            Pattern.compile("id=\"version\"[^>]*value=\"(\\d+)\"|value=\"(\\d+)\"[^>]*id=\"version\"");

    private final Visitor visitor;
    private final String email;
    private final String link;

    private Proposer(Visitor visitor, String email, String link) {
        this.visitor = visitor;
        this.email = email;
        this.link = link;
    }

    /** Begins a draft under an address that nobody had before. */
    public static Proposer begun(Visitor visitor) {
        String email = "proposer." + UUID.randomUUID().toString().substring(0, 8) + "@confidence.example";
        HttpResponse<String> begun =
                Holder.press(visitor, CALL, "begin", "go", Map.of("name", "Ngozi Proposer", "email", email));
        String location = begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(begun.body()));
        return new Proposer(visitor, email, location.replace("&done=begun", ""));
    }

    public String email() {
        return email;
    }

    /** The private link, a path with its key. */
    public String link() {
        return link;
    }

    public String below(String part) {
        return link.replace("?", part + "?");
    }

    public String page() {
        return visitor.get(link).body();
    }

    public String version() {
        Matcher version = VERSION.matcher(page());
        if (!version.find()) {
            throw new AssertionError(page());
        }
        return version.group(1) == null ? version.group(2) : version.group(1);
    }

    /** All fields of a draft on which nothing is missing. */
    public static Map<String, String> fields(String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("track", "learning");
        fields.put("format", "workshop");
        fields.put("level", "introductory");
        fields.put("language", "en");
        fields.put("tags", "");
        fields.put("abstract", "What we tried, and what came of it.");
        fields.put("asked", String.join(" ", QUESTIONS));
        QUESTIONS.forEach(question -> fields.put("q-" + question, "A list to begin with."));
        return fields;
    }

    /** Presses a button of the form, as the page was when it was opened. */
    public HttpResponse<String> press(String button, Map<String, String> fields) {
        return Holder.press(visitor, link, "proposal", button, fields);
    }

    /** Sends the form as the script does. */
    public HttpResponse<String> autosave(Map<String, String> fields, String version) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("version", version);
        return visitor.post(below("/draft"), all);
    }
}
