package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.Role;
import org.astc.plenary.security.TeamMember;
import org.astc.plenary.security.TeamService;

/** Lets an administrator say who works on an event: lists them, gives a role to an address. */
@Named
@RequestScoped
public class TeamView {
    private static final Set<String> NEWS = Set.of("given", "taken");

    @Inject
    private TeamService team;

    @Inject
    private EventDirectory events;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private List<TeamMember> members;
    private String email;

    @PostConstruct
    void read() {
        members = team.members(eventId());
    }

    private UUID eventId() {
        return events.idOf(path.get("slug")).orElseThrow(NotFound::new);
    }

    /** Gives the chosen role at this event. */
    public String give() {
        try {
            team.add(email, chosen(), eventId(), language.locale().toLanguageTag());
            return SeeOther.at("/staff/" + path.get("slug") + "/team?done=given");
        } catch (DomainException refused) {
            return refusals.show(refused, "email");
        }
    }

    private Role chosen() {
        String name = request.getParameter("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isChosen(Role role) {
        return role.name().equals(request.getParameter("role"));
    }

    public List<TeamMember> getMembers() {
        return members;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The role in words. */
    public String word(Role role) {
        return Messages.text(
                language.locale(),
                "security.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What was just done, or null. */
    public String getNews() {
        String done = request.getParameter("done");
        return done != null && NEWS.contains(done)
                ? Messages.text(language.locale(), "security.team.done." + done)
                : null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
