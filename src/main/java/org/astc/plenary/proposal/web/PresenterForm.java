package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.proposal.NamedPresenter;
import org.astc.plenary.proposal.PresenterRole;

/** The form in which a proposer names somebody, as it came or empty. */
public final class PresenterForm {
    private final String name;
    private final String email;
    private final String organization;
    private final PresenterRole role;
    private final String language;

    /**
     * Reads the form.
     *
     * @param otherwise the language of letters if none came: that of the page
     */
    PresenterForm(HttpServletRequest request, String otherwise) {
        name = Typed.text(request, "name");
        email = Typed.text(request, "email");
        organization = Typed.text(request, "organization");
        role = PresenterWords.role(request.getParameter("role"), PresenterRole.PRESENTER);
        String sent = request.getParameter("language");
        language = Messages.language(sent == null ? otherwise : sent).getLanguage();
    }

    List<Faults.Fault> faults() {
        List<Faults.Fault> faults = new ArrayList<>();
        Typed.checkName(faults, "name", name);
        Typed.checkEmail(faults, "email", Text.email(email));
        Typed.checkLine(faults, "organization", organization, Typed.LONGEST_NAME);
        return faults;
    }

    NamedPresenter toNamed() {
        return new NamedPresenter(name, Text.email(email), organization, null, role, language);
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getOrganization() {
        return organization;
    }

    public PresenterRole getRole() {
        return role;
    }

    public String getLanguage() {
        return language;
    }
}
