package org.astc.plenary.security.web;

/** Where a page is linked from. Links appear only for those who may open the page. */
public enum Menu {
    /** The masthead of public pages. */
    MAIN("platform.nav.main"),
    /** The masthead, while nobody is signed in. */
    GUEST("platform.nav.main"),
    /** The bar of one event. */
    EVENT("platform.nav.event"),
    TODAY("platform.nav.today"),
    PEOPLE("platform.nav.people"),
    PROGRAM("platform.nav.program"),
    CARE("platform.nav.care"),
    SETUP("platform.nav.setup");

    private final String label;

    Menu(String label) {
        this.label = label;
    }

    /** The key of the heading above its links. */
    public String label() {
        return label;
    }
}
