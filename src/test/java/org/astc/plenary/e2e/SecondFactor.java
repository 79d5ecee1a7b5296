package org.astc.plenary.e2e;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The second factor of somebody of the demo, set up over HTTP as the pages do it. */
public final class SecondFactor implements AutoCloseable {
    private static final String PAGE = "/my/second-factor";
    private static final Pattern RECOVERY = Pattern.compile("[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}");

    private final Plenary plenary;
    private final String box;
    private final Visitor owner;
    private final Authenticator app;
    private final List<String> recoveryCodes;

    private SecondFactor(Plenary plenary, String box) {
        this.plenary = plenary;
        this.box = box;
        owner = plenary.visitor();
        SignIn.as(owner, box);
        owner.post(PAGE, form("begin-form", "begin", Map.of()));
        app = Authenticator.with(owner.get(PAGE).body());
        String page = change(owner, "confirm-form", "confirm", app.code()).body();
        recoveryCodes = RECOVERY.matcher(page).results().map(MatchResult::group).toList();
        if (recoveryCodes.isEmpty()) {
            close();
            throw new AssertionError("no recovery codes in " + page);
        }
    }

    /** Sets one up for somebody without; closing it takes it away again. */
    public static SecondFactor of(Plenary plenary, String box) {
        return new SecondFactor(plenary, box);
    }

    /** Sends a code from a form of the page of the second factor. */
    public static HttpResponse<String> change(Visitor visitor, String form, String button, String code) {
        return visitor.post(PAGE, form(form, button, Map.of("code", code)));
    }

    /** Does the first step with the password, as somebody new. */
    public Visitor firstStep() {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }

    /** Does the second step. */
    public static HttpResponse<String> secondStep(Visitor visitor, String code, String... headers) {
        return visitor.post("/sign-in/code", form("code-form", "go", Map.of("code", code)), headers);
    }

    public Authenticator app() {
        return app;
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    /** The one who set it up, signed in. */
    public Visitor owner() {
        return owner;
    }

    @Override
    public void close() {
        Store store = Store.of(plenary.process());
        String account = " where account_id = (select id from account where email = '" + box + "@plenary.example')";
        store.execute("delete from recovery_code" + account);
        store.execute("delete from second_factor" + account);
    }

    private static Map<String, String> form(String form, String button, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put(form, form);
        all.put(button, "");
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }
}
