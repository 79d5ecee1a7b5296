package org.astc.plenary.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a policy as it is read.
 *
 * @param id of the version, which an acceptance names
 * @param version from 1
 * @param text paragraphs in the language of the event, as typed
 */
public record Policy(
        UUID id, String code, int version, String title, String text, boolean required, Instant publishedAt) {
    PolicyText wording() {
        return new PolicyText(code, title, text, required);
    }
}
