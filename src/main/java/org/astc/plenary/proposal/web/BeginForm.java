package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults.Fault;
import org.astc.plenary.proposal.Newcomer;

/** The form with which a proposal begins, as it came. */
public final class BeginForm {
    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 40;

    private final String name;
    private final String email;
    private final String organization;
    private final String code;

    BeginForm(HttpServletRequest request) {
        name = Text.clean(request.getParameter("name"));
        email = Text.clean(request.getParameter("email"));
        organization = Text.clean(request.getParameter("organization"));
        code = Text.clean(request.getParameter("code"));
    }

    /** Returns what is to be put right. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (Text.seen(name).isEmpty()) {
            faults.add(Fault.of("name", "proposal.begin.name.missing"));
        }
        line("name", name, LONGEST, faults);
        if (!Text.isEmail(Text.email(email))) {
            faults.add(Fault.of("email", Text.emailFault(Text.email(email))));
        }
        line("organization", organization, LONGEST, faults);
        line("code", code, LONGEST_CODE, faults);
        return faults;
    }

    private static void line(String field, String line, int longest, List<Fault> faults) {
        if (line.codePointCount(0, line.length()) > longest) {
            faults.add(Fault.of(field, "proposal.fault.long", longest));
        } else if (Text.hasControl(line)) {
            faults.add(Fault.of(field, "platform.line.wrong"));
        }
    }

    Newcomer toNewcomer(String language) {
        return new Newcomer(name, Text.email(email), organization, language, code);
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

    public String getCode() {
        return code;
    }
}
