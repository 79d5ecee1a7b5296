package org.astc.plenary.e2e;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a place at the webinar and the link of the own page, in one browser without scripts. */
public final class Holder {
    private static final Pattern LINK = Pattern.compile("/registrations/([A-Z2-9]+)\\?key=([A-Za-z0-9_-]{43})");
    private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final Visitor visitor;
    private final String email;
    private final String code;
    private final String key;

    private Holder(Visitor visitor, String email) {
        this.visitor = visitor;
        this.email = email;
        Matcher link = LINK.matcher(Letters.link(visitor, email, "/registrations/"));
        link.find();
        this.code = link.group(1);
        this.key = link.group(2);
    }

    /** Registers under an address that nobody had before. */
    public static Holder registered(Visitor visitor) {
        String email = "holder." + UUID.randomUUID().toString().substring(0, 8) + "@confidence.example";
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Ngozi Holder", email));
        return new Holder(visitor, email);
    }

    /** Finds the newest link that was mailed to the address. */
    public static Holder of(Visitor visitor, String email) {
        return new Holder(visitor, email);
    }

    public Visitor visitor() {
        return visitor;
    }

    public String email() {
        return email;
    }

    public String code() {
        return code;
    }

    public String own() {
        return "/registrations/" + code + "?key=" + key;
    }

    public String access() {
        return "/registrations/" + code + "/access?key=" + key;
    }

    public String codePage() {
        return "/registrations/" + code + "/code?key=" + key + "&next=access";
    }

    public String aboutYou(String below) {
        return "/events/webinar/about-you" + below + "?registration=" + code + "&key=" + key;
    }

    /** Asks for a code and returns the digits of the mail. */
    public String askForCode(int mailsBefore) {
        press(visitor, codePage(), "send-form", "send", Map.of());
        Matcher digits = DIGITS.matcher(Letters.await(visitor, email, mailsBefore + 1));
        digits.find();
        return digits.group();
    }

    public HttpResponse<String> enter(String digits) {
        return press(visitor, codePage(), "enter-form", "enter", Map.of("digits", digits));
    }

    /** A quarter of an hour goes by since the code was entered. */
    public void codeRunsOut(Plenary plenary) {
        Store.of(plenary.process())
                .execute("update page_code set entered_at = entered_at - interval 15 minute where registration_id ="
                        + " (select id from registration where code = '" + code + "')");
    }

    public HttpResponse<String> ask(String words) {
        return press(
                visitor, access(), "wish", "send", Map.of("words", words, "need", "captioner", "channel", "email"));
    }

    /** Answers the topic with its consent ticked. */
    public HttpResponse<String> answer(String topic, Map<String, String> ticked) {
        Map<String, String> fields = new LinkedHashMap<>(ticked);
        fields.put("consent", "on");
        return press(visitor, aboutYou("/" + topic), "topic", "save", fields);
    }

    /** Staff change the address to one that nobody had before; returns who has the link now. */
    public Holder moved(Plenary plenary) {
        String next = "moved." + UUID.randomUUID().toString().substring(0, 8) + "@confidence.example";
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        press(
                staff,
                "/staff/webinar/registrations/" + code,
                "correct",
                "save",
                Map.of("name", "Ngozi Holder", "email", next, "organization", ""));
        return new Holder(plenary.visitor(), next);
    }

    /** Says from the old address what is to become of what was told: {@code keep} or {@code erase}. */
    public void decide(Plenary plenary, String button) {
        String link = Letters.link(plenary.visitor(), email, "/registrations/address/");
        HttpResponse<String> decided = press(plenary.visitor(), link, "holder", button, Map.of());
        String said = plenary.visitor().get(link).body();
        if (decided.statusCode() != 303 || said.contains("<form id=\"holder\"") || !said.contains(outcome(button))) {
            throw new AssertionError(decided.statusCode() + " " + decided.body() + said);
        }
    }

    private static String outcome(String button) {
        return button.equals("keep") ? "We keep it, and it is found" : "We erase whatever was told";
    }

    /** Opens a page, fills its form, and presses the button. */
    public static HttpResponse<String> press(
            Visitor visitor, String path, String form, String button, Map<String, String> fields) {
        return send(visitor, path, visitor.get(path).body(), form, button, fields);
    }

    /** Fills the form of a page that was opened earlier, and presses the button. */
    public static HttpResponse<String> send(
            Visitor visitor, String path, String page, String form, String button, Map<String, String> fields) {
        Matcher markup = Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!markup.find()) {
            throw new AssertionError("no form " + form + " in\n" + page);
        }
        Map<String, String> sent = new LinkedHashMap<>();
        HIDDEN.matcher(markup.group())
                .results()
                .map(MatchResult::group)
                .forEach(input -> sent.put(attribute(input, "name"), attribute(input, "value")));
        sent.putAll(fields);
        sent.put(button, "");
        return visitor.post(path, sent);
    }

    private static String attribute(String input, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }
}
