package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.proposal.PresenterProfile;

/** What a presenter says of themselves, as it came or as it stands. */
public final class ProfileForm {
    private static final int LONGEST_BIOGRAPHY = 2000;
    private static final int LONGEST_PRONOUNS = 60;
    private static final int LONGEST_PRONUNCIATION = 200;
    private static final int LONGEST_AVAILABILITY = 500;

    private final PresenterProfile profile;

    private ProfileForm(PresenterProfile profile) {
        this.profile = profile;
    }

    static ProfileForm sent(HttpServletRequest request) {
        return new ProfileForm(new PresenterProfile(
                Typed.text(request, "biography"),
                Typed.text(request, "pronouns"),
                Typed.text(request, "pronunciation"),
                Typed.text(request, "availability"),
                request.getParameter("first-time") != null));
    }

    static ProfileForm of(PresenterProfile profile) {
        return new ProfileForm(profile);
    }

    List<Faults.Fault> faults() {
        List<Faults.Fault> faults = new ArrayList<>();
        Typed.checkLines(faults, "biography", profile.biography(), LONGEST_BIOGRAPHY);
        Typed.checkLine(faults, "pronouns", profile.pronouns(), LONGEST_PRONOUNS);
        Typed.checkLine(faults, "pronunciation", profile.pronunciation(), LONGEST_PRONUNCIATION);
        Typed.checkLines(faults, "availability", profile.availability(), LONGEST_AVAILABILITY);
        return faults;
    }

    public PresenterProfile getProfile() {
        return profile;
    }
}
