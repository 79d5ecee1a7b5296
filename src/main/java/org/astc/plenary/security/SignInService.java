package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.Secrets;

/** Hands out sign-in links. Asking for one tells nobody whether there is an account: every address gets its mail. */
@ApplicationScoped
@Transactional
public class SignInService {
    private SignInLinks links;
    private Secrets secrets;
    private Announcements announcements;
    private Clock clock;

    protected SignInService() {}

    @Inject
    SignInService(SignInLinks links, Secrets secrets, Announcements announcements, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Makes a link and announces it; earlier ones for the address are worth nothing from now on. Ask the
     * {@link Throttle} before.
     *
     * @param email cleaned
     * @param nextPath where to go after signing in, a path of this site, or null
     * @param language a language tag for the mail
     */
    public void requestLink(String email, String nextPath, String language) {
        SignInLink link = new SignInLink(email, nextPath, clock.instant());
        links.replaceWith(link, clock.instant());
        announcements.tell(new SignInLinkRequested(link.getId(), email, language));
    }

    /** Returns what opens the link; it is put into the mail while that is sent, and stored nowhere. */
    public String secretOf(UUID linkId) {
        return secrets.derive("sign-in:" + linkId);
    }
}
