package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;

/** Explains a problem that the interface for programs tells by its name: what it is, and what to do. */
@Named
@RequestScoped
public class ProblemView {
    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    private String title;
    private String text;

    /** Reads the texts; a name without any is no problem of ours. */
    @PostConstruct
    void read() {
        String name = path.get("name");
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new NotFound();
        }
        try {
            title = Messages.text(language.locale(), "portal.problem." + name + ".title");
            text = Messages.text(language.locale(), "portal.problem." + name + ".text");
        } catch (MissingResourceException unknown) {
            throw new NotFound();
        }
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }
}
