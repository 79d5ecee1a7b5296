package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.Text;

/**
 * Takes off the second factor of somebody who lost app and recovery codes. An administrator of the house does it, never
 * for themselves; the owner is signed out everywhere and told by mail.
 */
@ApplicationScoped
@Transactional
public class LostFactorService {
    private Caller caller;
    private Enrolling enrolling;
    private Accounts accounts;
    private FactorRemoval removal;
    private Announcements announcements;

    protected LostFactorService() {}

    @Inject
    LostFactorService(
            Caller caller, Enrolling enrolling, Accounts accounts, FactorRemoval removal, Announcements announcements) {
        this.caller = caller;
        this.enrolling = enrolling;
        this.accounts = accounts;
        this.removal = removal;
        this.announcements = announcements;
    }

    /**
     * Takes it off.
     *
     * @param email of the account, as typed
     * @param token the session in which it is asked for
     * @param language of the letter to the owner, as a tag
     * @throws Forbidden if the caller may not change settings of the whole house
     * @throws FreshSignInNeeded if that session began more than 15 minutes ago
     * @throws OwnSecondFactor if it is the caller's own account
     * @throws NoSecondFactor if no account with a second factor has the address
     */
    public void reset(String email, String token, String language) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        Account administrator = enrolling.fresh(token);
        Account owner = accounts.of(Text.email(email)).filter(removal::isDue).orElseThrow(NoSecondFactor::new);
        if (owner.getId().equals(administrator.getId())) {
            throw new OwnSecondFactor();
        }
        removal.of(owner);
        enrolling.record("second-factor-reset", owner);
        announcements.tell(new SecondFactorReset(owner.getId(), owner.getEmail(), language));
    }
}
