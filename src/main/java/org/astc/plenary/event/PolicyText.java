package org.astc.plenary.event;

import org.astc.plenary.platform.Text;

/**
 * A wording of a policy to publish.
 *
 * @param code the policy's name in addresses and over REST, such as code-of-conduct
 * @param text paragraphs, as typed, separated by empty lines
 * @param required whether nobody comes without accepting it
 */
public record PolicyText(String code, String title, String text, boolean required) {
    public PolicyText {
        text = Text.clean(text);
    }
}
