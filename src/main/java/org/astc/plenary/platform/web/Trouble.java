package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;

/** What went wrong with this request, in the visitor's language. */
@Named
@RequestScoped
public class Trouble {
    private static final int SERVER = 500;
    private static final int BUSY = 503;
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 411, 413, 415, 421, 422, 429, SERVER, BUSY);

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    @Inject
    private Assets assets;

    private int status = SERVER;

    void is(int code) {
        status = code;
    }

    public boolean isBusy() {
        return status == BUSY;
    }

    public String getTitle() {
        return Messages.text(language.locale(), "platform.error." + told() + ".title");
    }

    public String getText() {
        return Messages.text(language.locale(), "platform.error." + told() + ".text");
    }

    /** A page that needs nothing but this text. */
    String bare() {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Plenary</title><link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s"></head>
                <body><main id="main"><div class="wrap narrow"><h1>%s</h1><p class="lede">%s</p></div></main></body></html>
                """.formatted(
                language.getTag(), getTitle(), assets.url("tokens.css"), assets.url("app.css"), getTitle(), getText());
    }

    /** RFC 9457. The texts are ours and hold no character that JSON escapes. */
    String problem() {
        return """
                {"type":"%s/problems/%s","title":"%s","status":%d,"detail":"%s"}""".formatted(settings.baseUrl(), name(), getTitle(), status, getText());
    }

    private String name() {
        return switch (told()) {
            case 400 -> "bad-request";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 411 -> "length-required";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 421 -> "misdirected";
            case 422 -> "not-valid";
            case 429 -> "too-many-requests";
            case BUSY -> "busy";
            default -> "failure";
        };
    }

    private int told() {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < SERVER ? 400 : SERVER;
    }
}
