package org.astc.plenary.event;

import org.astc.plenary.platform.Text;

/**
 * What an event says of itself, as typed, in one language.
 *
 * @param language BCP 47, such as en
 * @param name what people call it: Wonder, out loud
 * @param title what it is, beside the name: Annual Conference 2027
 * @param summary one or two sentences
 * @param description paragraphs, separated by empty lines
 */
public record EventTexts(String language, String name, String title, String summary, String description) {
    public EventTexts {
        summary = Text.clean(summary);
        description = Text.clean(description);
    }
}
