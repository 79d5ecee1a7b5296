package org.astc.plenary.platform.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;

/** Begins problems, with the address of this installation and in the language of the asker. */
@ApplicationScoped
public class ProblemTexts {
    private String base;

    protected ProblemTexts() {}

    @Inject
    ProblemTexts(Settings settings) {
        base = settings.baseUrl() + "/problems/";
    }

    /** Begins a problem whose title is the message of the key. */
    public Problem problem(int status, String name, HttpHeaders asker, String titleKey, Object... arguments) {
        return new Problem(status, base + name, Messages.text(language(asker), titleKey, arguments));
    }

    /** Returns the language that the asker prefers among ours; English if none is. */
    public static Locale language(HttpHeaders asker) {
        List<Locale> wanted = asker.getAcceptableLanguages();
        return wanted.stream()
                .filter(one -> Messages.LANGUAGES.stream()
                        .anyMatch(ours -> ours.getLanguage().equals(one.getLanguage())))
                .findFirst()
                .map(one -> Messages.language(one.getLanguage()))
                .orElse(Locale.ENGLISH);
    }
}
