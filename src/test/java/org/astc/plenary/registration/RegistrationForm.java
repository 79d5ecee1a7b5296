package org.astc.plenary.registration;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Visitor;

/** A form as a browser without scripts has it: with the hidden fields that the page gave. */
final class RegistrationForm {
    private static final Pattern FORM = Pattern.compile("<form id=\"(\\w+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private RegistrationForm(String path) {
        this.path = path;
    }

    /** Opens the page at the path, with its first form of this id. */
    static RegistrationForm open(Visitor visitor, String path, String id) {
        return in(visitor.get(path).body(), path, id);
    }

    static RegistrationForm in(String page, String path, String id) {
        RegistrationForm form = new RegistrationForm(path);
        String markup = FORM.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(id))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + id + " in\n" + page));
        INPUT.matcher(markup).results().map(MatchResult::group).forEach(form::read);
        return form;
    }

    private void read(String input) {
        boolean box = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
        if (!box || input.contains("checked=\"checked\"")) {
            String value = first(VALUE, input);
            fields.put(first(NAME, input), value.isEmpty() && box ? "on" : value);
        }
    }

    private static String first(Pattern pattern, String input) {
        Matcher found = pattern.matcher(input);
        return found.find() ? found.group(1) : "";
    }

    RegistrationForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Fills in a person who agrees to everything that is asked for. */
    RegistrationForm person(String name, String email) {
        return with("name", name).with("email", email).with("policy-code-of-conduct", "on");
    }

    /** Sends it somewhere else than its page says. */
    RegistrationForm at(String other) {
        path = other;
        return this;
    }

    String value(String field) {
        return fields.get(field);
    }

    /** Presses the button. */
    HttpResponse<String> press(Visitor visitor, String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(button, "");
        return visitor.post(path, sent);
    }
}
