package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.TeamMember;
import org.astc.plenary.security.TeamService;

/** Asks once more before a role is taken back. */
@Named
@RequestScoped
public class TeamMemberView {
    @Inject
    private TeamService team;

    @Inject
    private EventDirectory events;

    @Inject
    private PathParameters path;

    @Inject
    private Refusals refusals;

    private TeamMember member;

    @PostConstruct
    void read() {
        member = team.member(eventId(), grantId());
    }

    /** Takes the role back. */
    public String take() {
        try {
            team.remove(eventId(), member.grantId());
            return SeeOther.at("/staff/" + path.get("slug") + "/team?done=taken");
        } catch (DomainException refused) {
            return refusals.show(refused, null);
        }
    }

    public TeamMember getMember() {
        return member;
    }

    private UUID eventId() {
        return events.idOf(path.get("slug")).orElseThrow(NotFound::new);
    }

    private UUID grantId() {
        try {
            return UUID.fromString(path.get("grant"));
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
