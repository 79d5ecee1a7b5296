package org.astc.plenary.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Text;

/** What a form about a person needs before it can be taken. */
final class DetailsRule {
    private static final String CONTROL = "platform.line.wrong";
    private static final String TOO_LONG = "registration.field.tooLong";
    /** The widths of the columns of registration. */
    static final int LONGEST_NAME = 200;

    static final int LONGEST_PRONOUNS = 60;

    /** The width of the column of invoice. */
    private static final int LONGEST_PURCHASE_ORDER = 60;

    private DetailsRule() {}

    /** Returns all that is to be put right, in the order of the page. */
    static List<Faults.Fault> check(DetailsForm form, List<Policy> required) {
        List<Faults.Fault> faults = new ArrayList<>();
        if (form.getType().isEmpty()) {
            faults.add(Faults.Fault.of("type", "registration.type.missing"));
        }
        name(form.getName(), faults);
        if (!Text.isEmail(Text.email(form.getEmail()))) {
            faults.add(Faults.Fault.of("email", "platform.email.wrong"));
        }
        line("organization", form.getOrganization(), LONGEST_NAME, faults);
        line("pronouns", form.getPronouns(), LONGEST_PRONOUNS, faults);
        line("purchaseOrder", form.getPurchaseOrder(), LONGEST_PURCHASE_ORDER, faults);
        List<String> changed = form.changed(required);
        for (Policy policy : required) {
            if (!form.acceptedPolicies().contains(policy.code())) {
                faults.add(missing(policy));
            } else if (changed.contains(policy.code())) {
                faults.add(changed(policy));
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

    static Faults.Fault missing(Policy policy) {
        return Faults.Fault.of("policy-" + policy.code(), "registration.policy.missing", inSentence(policy.title()));
    }

    static Faults.Fault changed(Policy policy) {
        return Faults.Fault.of("policy-" + policy.code(), "registration.policy.changed", inSentence(policy.title()));
    }

    /** A title as it stands within a sentence: Code of conduct becomes code of conduct, but GDPR stays. */
    static String inSentence(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
