package org.astc.plenary.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;

/** What a form about a person needs before it can be taken. */
final class DetailsRule {
    private static final String CONTROL = "platform.line.wrong";
    private static final String TOO_LONG = "registration.field.tooLong";
    /** The widths of the columns of registration. */
    static final int LONGEST_NAME = 200;

    static final int LONGEST_PRONOUNS = 60;

    /** The widths of the columns of invoice. */
    private static final int LONGEST_PURCHASE_ORDER = 60;

    private static final int LONGEST_BILLING_ADDRESS = 500;

    private DetailsRule() {}

    /** Returns all that is to be put right, in the order of the page and the words of the language. */
    static List<Faults.Fault> check(DetailsForm form, List<Policy> required, Locale language) {
        List<Faults.Fault> faults = new ArrayList<>();
        if (form.getType().isEmpty()) {
            faults.add(Faults.Fault.of("type", "registration.type.missing"));
        }
        name(form.getName(), faults);
        String email = Text.email(form.getEmail());
        if (!Text.isEmail(email)) {
            faults.add(Faults.Fault.of("email", Text.emailFault(email)));
        }
        line("organization", form.getOrganization(), LONGEST_NAME, faults);
        line("pronouns", form.getPronouns(), LONGEST_PRONOUNS, faults);
        line("purchaseOrder", form.getPurchaseOrder(), LONGEST_PURCHASE_ORDER, faults);
        address(form.billingAddress(), faults);
        List<String> changed = form.changed(required);
        for (Policy policy : required) {
            if (!form.acceptedPolicies().contains(policy.code())) {
                faults.add(missing(policy, language));
            } else if (changed.contains(policy.code())) {
                faults.add(changed(policy, language));
            }
        }
        return faults;
    }

    /** A name must be there. */
    static void name(String typed, List<Faults.Fault> faults) {
        if (Text.clean(typed).isEmpty()) {
            faults.add(Faults.Fault.of("name", "registration.name.missing"));
        } else {
            line("name", typed, LONGEST_NAME, faults);
        }
    }

    /** One line of at most so many characters, without controls (a browser sends none). */
    static void line(String field, String typed, int longest, List<Faults.Fault> faults) {
        String clean = Text.clean(typed);
        if (Text.hasControl(clean)) {
            faults.add(Faults.Fault.of(field, CONTROL));
        } else if (clean.length() > longest) {
            faults.add(Faults.Fault.of(field, TOO_LONG, longest));
        }
    }

    private static void address(String lines, List<Faults.Fault> faults) {
        if (lines == null) {
            return;
        }
        if (Text.hasControlInLines(lines)) {
            faults.add(Faults.Fault.of("billingAddress", CONTROL));
        } else if (lines.codePointCount(0, lines.length()) > LONGEST_BILLING_ADDRESS) {
            faults.add(Faults.Fault.of("billingAddress", TOO_LONG, LONGEST_BILLING_ADDRESS));
        }
    }

    static Faults.Fault missing(Policy policy, Locale language) {
        return about(policy, "registration.policy.missing", language);
    }

    static Faults.Fault changed(Policy policy, Locale language) {
        return about(policy, "registration.policy.changed", language);
    }

    private static Faults.Fault about(Policy policy, String key, Locale language) {
        return Faults.Fault.of("policy-" + policy.code(), key, PolicyTitle.inSentence(policy.title(), language));
    }
}
