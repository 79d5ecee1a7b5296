package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;

/** Who works on an event, and in which role. */
@ApplicationScoped
@Transactional
public class TeamService {
    private RoleGrants grants;
    private RoleService roles;
    private AccountService accounts;
    private Caller caller;

    protected TeamService() {}

    @Inject
    TeamService(RoleGrants grants, RoleService roles, AccountService accounts, Caller caller) {
        this.grants = grants;
        this.roles = roles;
        this.accounts = accounts;
        this.caller = caller;
    }

    /**
     * Returns everybody with a role at this event or at every event, those of this event first, by name.
     *
     * @throws Forbidden if the caller may not give roles at this event
     */
    public List<TeamMember> members(UUID eventId) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        return grants.at(eventId);
    }

    /**
     * Returns one of them.
     *
     * @throws Forbidden if the caller may not give roles at this event
     * @throws NotFound if there is no such role at this event
     */
    public TeamMember member(UUID eventId, UUID grantId) {
        return members(eventId).stream()
                .filter(member -> member.grantId().equals(grantId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Gives a role at this event to whoever has the address; who never signed in can do so with a link from now on.
     *
     * @param language of letters about it, as a tag
     * @throws Forbidden if the caller may not give roles at this event
     * @throws SelfPromotion if it is the caller's own address and the role has a right that the caller lacks
     * @throws WrongAddress if it is not an e-mail address
     */
    public void add(String email, Role role, UUID eventId, String language) {
        caller.require(Permission.CHANGE_SETTINGS, eventId);
        String address = Text.email(email);
        if (!Text.isEmail(address)) {
            throw new WrongAddress();
        }
        roles.grant(accounts.openFor(address).getId(), role, eventId, language);
    }

    /**
     * Lets whoever has the address review for this event, and returns their account; who never signed in can do so with
     * a link from now on.
     *
     * @throws Forbidden if the caller does not lead the review of this event
     * @throws WrongAddress if it is not an e-mail address
     */
    public UUID addReviewer(String email, UUID eventId) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        String address = Text.email(email);
        if (!Text.isEmail(address)) {
            throw new WrongAddress();
        }
        UUID account = accounts.openFor(address).getId();
        if (!grants.has(account, new Caller.Grant(Role.REVIEWER, null))) {
            roles.give(account, Role.REVIEWER, eventId);
        }
        return account;
    }

    /**
     * Takes a role back, at this event or, from somebody who has it there, at every event.
     *
     * @throws Forbidden if the caller may not give roles where this one was given
     * @throws NotFound if there is no such role at this event
     * @throws LastAdministrator if nobody would be left to give roles
     */
    public void remove(UUID eventId, UUID grantId) {
        TeamMember member = member(eventId, grantId);
        roles.revoke(member.accountId(), member.role(), member.everywhere() ? null : eventId);
    }
}
