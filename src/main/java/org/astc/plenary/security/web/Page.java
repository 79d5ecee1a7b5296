package org.astc.plenary.security.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astc.plenary.security.Permission;

/**
 * A page of the house: where it is, what answers there, who may open it, how it is kept. Written in one breath, as
 * {@code page("/staff/{slug}/registrations", "/registration/list.xhtml").needs(SEE_REGISTRATIONS)}.
 */
public final class Page {
    private final PathPattern path;
    private final String view;
    private Access access = new Access.Open();
    private boolean personal;
    private boolean demoOnly;
    private boolean untilOver;
    private Set<String> methods = Set.of("GET", "HEAD", "POST");
    private Set<String> parameters;
    private final List<Entry> entries = new ArrayList<>();

    private Page(String path, String view) {
        this.path = new PathPattern(path);
        this.view = view;
    }

    /** The place of a link to the page, and the key of its text. */
    public record Entry(Menu menu, String label) {}

    /** A page for everybody, until said otherwise. */
    static Page page(String path, String view) {
        return new Page(path, view);
    }

    /** An endpoint without a view: a servlet is mapped to the path. */
    static Page servlet(String path) {
        return new Page(path, null);
    }

    /** For everybody; a page behind a secret link checks its key itself. */
    Page open() {
        return with(new Access.Open());
    }

    /** For everybody with an account. */
    Page signedIn() {
        return with(new Access.SignedIn()).personal();
    }

    /** For everybody with a role at some event, whatever role it is. */
    Page withRole() {
        return with(new Access.WithRole()).personal();
    }

    /** At the event of {@code {slug}} if the path names one, else for the whole house. */
    Page needs(Permission permission) {
        return with(path.names("slug") ? new Access.AtEvent(permission) : new Access.InTheHouse(permission))
                .personal();
    }

    /** For those who may do one of these at some event at least; the page shows them that part only. */
    Page needsSomewhere(Permission... permissions) {
        return with(new Access.Somewhere(Set.of(permissions))).personal();
    }

    /** No copy is stored anywhere (Cache-Control: no-store). */
    Page personal() {
        personal = true;
        return this;
    }

    /** There only in the demo, and only for this machine. */
    Page onlyInDemo() {
        demoOnly = true;
        return this;
    }

    /**
     * Anonymous visitors may get a copy up to five seconds old, dropped at once when what it shows changes.
     *
     * @param names the query parameters that the page depends on; with any other it is made anew
     */
    Page cached(String... names) {
        parameters = Set.of(names);
        return this;
    }

    /** A file that programs read and replace, instead of a page. */
    Page replaceable() {
        methods = Set.of("GET", "HEAD", "PUT");
        return this;
    }

    /** Links to the page from the menu, for those who may open it; a page may be in several. */
    Page in(Menu menu, String label) {
        entries.add(new Entry(menu, label));
        return this;
    }

    /** The menu links to the page only until the event of its address is over. */
    Page untilOver() {
        untilOver = true;
        return this;
    }

    private Page with(Access rule) {
        access = rule;
        return this;
    }

    public PathPattern path() {
        return path;
    }

    /** The Faces view, such as {@code /portal/event.xhtml}; empty if a servlet answers at the path itself. */
    public Optional<String> view() {
        return Optional.ofNullable(view);
    }

    public Access access() {
        return access;
    }

    public boolean isPersonal() {
        return personal;
    }

    public boolean isDemoOnly() {
        return demoOnly;
    }

    public boolean isUntilOver() {
        return untilOver;
    }

    public Set<String> methods() {
        return methods;
    }

    /** The query parameters of the cached page; empty if copies are never kept. */
    public Optional<Set<String>> cachedBy() {
        return Optional.ofNullable(parameters);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
