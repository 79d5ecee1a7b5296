package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;

/** What came with a form, cleaned, and whether it can be taken. */
final class Typed {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 500;

    private Typed() {}

    static String text(HttpServletRequest request, String name) {
        return Text.clean(request.getParameter(name)).replace("\r\n", "\n");
    }

    /** A whole number from 0; -1, as good as stale, if none came. */
    static long number(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    static void checkLines(List<Faults.Fault> faults, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(Faults.Fault.of(field, "proposal.presenters.tooLong", longest));
        } else if (Text.hasControlInLines(text)) {
            faults.add(Faults.Fault.of(field, "platform.line.wrong"));
        }
    }

    static void checkLine(List<Faults.Fault> faults, String field, String text, int longest) {
        if (Text.hasControl(text)) {
            faults.add(Faults.Fault.of(field, "platform.line.wrong"));
        } else {
            checkLines(faults, field, text, longest);
        }
    }

    static void checkName(List<Faults.Fault> faults, String field, String name) {
        if (Text.seen(name).isEmpty()) {
            faults.add(Faults.Fault.of(field, "proposal.presenters.name.missing"));
        } else {
            checkLine(faults, field, name, LONGEST_NAME);
        }
    }

    static void checkEmail(List<Faults.Fault> faults, String field, String email) {
        if (!Text.isEmail(email)) {
            faults.add(Faults.Fault.of(field, Text.emailFault(email)));
        }
    }
}
