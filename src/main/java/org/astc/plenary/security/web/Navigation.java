package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.EventDirectory;

/** The links of the frame around a page, drawn from the table of pages for the one who asks. */
@Named
@RequestScoped
public class Navigation {
    private static final List<Menu> STAFF = List.of(Menu.TODAY, Menu.PEOPLE, Menu.PROGRAM, Menu.CARE, Menu.SETUP);

    @Inject
    private Caller caller;

    @Inject
    private Here here;

    @Inject
    private PathParameters parameters;

    @Inject
    private Instance<EventDirectory> events;

    private Optional<UUID> event;

    /** A link; {@code mark} is page for the open page, true for its section, else null. */
    public record Link(String path, String label, String mark) {}

    /** Links under one heading. */
    public record Section(String name, String label, List<Link> links) {}

    public List<Link> getMain() {
        return links(caller.isSignedIn() ? Set.of(Menu.MAIN) : Set.of(Menu.MAIN, Menu.GUEST));
    }

    public List<Link> getEvent() {
        return links(Set.of(Menu.EVENT));
    }

    public List<Section> getStaff() {
        List<Page> pages = pages(EnumSet.copyOf(STAFF));
        MenuMark mark = mark(pages);
        return STAFF.stream()
                .map(menu -> new Section(
                        menu.name().toLowerCase(Locale.ROOT), menu.label(), links(pages, Set.of(menu), mark)))
                .filter(section -> !section.links().isEmpty())
                .toList();
    }

    /** The name of the one who is signed in; empty for nobody. */
    public String getWho() {
        return caller.identity().map(Caller.Identity::name).orElse("");
    }

    private List<Link> links(Set<Menu> menus) {
        List<Page> pages = pages(menus);
        return links(pages, menus, mark(pages));
    }

    private List<Link> links(List<Page> pages, Set<Menu> menus, MenuMark mark) {
        return pages.stream()
                .flatMap(page -> page.entries().stream()
                        .filter(entry -> menus.contains(entry.menu()))
                        .map(entry -> link(page, entry, mark)))
                .toList();
    }

    /** The pages with a link in these menus that the caller may open. */
    private List<Page> pages(Set<Menu> menus) {
        Supplier<Optional<UUID>> atEvent = this::event;
        return Pages.all().stream()
                .filter(page -> page.entries().stream().anyMatch(entry -> menus.contains(entry.menu())))
                .filter(page -> page.path().isFixed() || parameters.containsKey("slug"))
                .filter(page -> page.access().allows(caller, atEvent))
                .filter(page -> !page.isUntilOver() || !isOver())
                .toList();
    }

    private MenuMark mark(List<Page> pages) {
        return MenuMark.among(pages.stream().map(this::path).toList(), here.getPath());
    }

    private Link link(Page page, Page.Entry entry, MenuMark mark) {
        return new Link(path(page), entry.label(), mark.of(path(page)));
    }

    private String path(Page page) {
        return page.path().filled(parameters);
    }

    private boolean isOver() {
        return event().filter(id -> events.get().isOver(id)).isPresent();
    }

    private Optional<UUID> event() {
        if (event == null) {
            event = events.isUnsatisfied() || !parameters.containsKey("slug")
                    ? Optional.empty()
                    : events.get().idOf(parameters.get("slug"));
        }
        return event;
    }
}
