package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Light or dark, as the visitor chose in the footer; null: as the device prefers. */
@Named
@RequestScoped
public class Appearance {
    static final String COOKIE = "theme";

    private String theme;

    /** Takes the choice: light, dark, or null for the device's. */
    void choose(String wanted) {
        theme = wanted;
    }

    public String getTheme() {
        return theme;
    }
}
