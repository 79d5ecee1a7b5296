package org.astc.plenary.benchmark.beside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The bean of the empty stateless view: a field and an action that leads to the next page. */
@Named
@RequestScoped
public class EmptyView {
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Does nothing and goes to the page after it. */
    public String go() {
        return "/empty.xhtml?faces-redirect=true";
    }
}
