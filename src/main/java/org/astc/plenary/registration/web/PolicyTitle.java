package org.astc.plenary.registration.web;

import java.util.Locale;
import org.astc.plenary.platform.Messages;

/** The title of a policy, in the language of the event, within a sentence in the visitor's. */
final class PolicyTitle {
    private PolicyTitle() {}

    /**
     * Returns the title as it stands within a sentence: in English, Code of conduct becomes code of conduct, but GDPR
     * stays; the other languages quote it as it is.
     */
    static String inSentence(String title, Locale language) {
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return Messages.text(language, "registration.policy.quoted", title);
        }
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
