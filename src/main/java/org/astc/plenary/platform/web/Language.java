package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;

/** The language of this request: the visitor's choice or browser; if they say nothing, the event's; else English. */
@Named
@RequestScoped
public class Language {
    private Locale chosen;
    private Locale suggested = Messages.LANGUAGES.get(0);

    /** Says what the visitor wants; null if nothing that we speak. */
    void choose(Locale wanted) {
        chosen = wanted;
    }

    /** Offers the event's own language to a visitor who asked for none of ours. */
    public void suggest(Locale language) {
        suggested = language;
    }

    public Locale locale() {
        return chosen == null ? suggested : chosen;
    }

    /** The language tag for {@code lang}, such as en. */
    public String getTag() {
        return locale().toLanguageTag();
    }

    public List<Locale> getAll() {
        return Messages.LANGUAGES;
    }

    /** Returns the language's name in itself, capitalized: Français. */
    public String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
