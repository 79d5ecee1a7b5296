package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    /** A link; {@code current} is the page that is open. */
    public record Link(String path, String label, boolean current) {}

    /** Links under one heading. */
    public record Section(String name, String label, List<Link> links) {}

    public List<Link> getMain() {
        return links(caller.isSignedIn() ? Set.of(Menu.MAIN) : Set.of(Menu.MAIN, Menu.GUEST));
    }

    public List<Link> getEvent() {
        return links(Set.of(Menu.EVENT));
    }

    public List<Section> getStaff() {
        return STAFF.stream()
                .map(menu -> new Section(menu.name().toLowerCase(Locale.ROOT), menu.label(), links(Set.of(menu))))
                .filter(section -> !section.links().isEmpty())
                .toList();
    }

    /** The name of the one who is signed in; empty for nobody. */
    public String getWho() {
        return caller.identity().map(Caller.Identity::name).orElse("");
    }

    private List<Link> links(Set<Menu> menus) {
        Supplier<Optional<UUID>> atEvent = this::event;
        return Pages.all().stream()
                .filter(page -> page.entries().stream().anyMatch(entry -> menus.contains(entry.menu())))
                .filter(page -> page.path().isFixed() || parameters.containsKey("slug"))
                .filter(page -> page.access().allows(caller, atEvent))
                .flatMap(page -> page.entries().stream()
                        .filter(entry -> menus.contains(entry.menu()))
                        .map(entry -> link(page, entry)))
                .toList();
    }

    private Link link(Page page, Page.Entry entry) {
        String path = page.path().filled(parameters);
        return new Link(path, entry.label(), path.equals(here.getPath()));
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
