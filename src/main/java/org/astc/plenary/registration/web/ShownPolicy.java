package org.astc.plenary.registration.web;

import java.time.ZoneId;
import java.util.Locale;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Moments;

/**
 * A policy as the form asks to agree to it.
 *
 * @param zone of the event, in which the day of the wording is told
 * @param language of the visitor
 */
public record ShownPolicy(Policy policy, ZoneId zone, Locale language) {
    public String code() {
        return policy.code();
    }

    public String title() {
        return policy.title();
    }

    /** The title as it stands within a sentence. */
    public String named() {
        return PolicyTitle.inSentence(policy.title(), language);
    }

    /** The date of the wording. */
    public String since() {
        return Moments.day(language, policy.publishedAt(), zone);
    }
}
