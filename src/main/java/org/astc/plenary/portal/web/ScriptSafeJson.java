package org.astc.plenary.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * Writes JSON that is safe inside a {@code script} element: every character that could end the element or start a
 * comment, and the two line ends that only JSON allows, stand as {@code \}{@code u} escapes. Readers of JSON see the
 * same text.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements">the
 *     restrictions of HTML</a>
 */
final class ScriptSafeJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static {
        JSON.getFactory().setCharacterEscapes(new ScriptEscapes());
    }

    private ScriptSafeJson() {}

    static String of(Map<String, Object> thing) {
        try {
            return JSON.writeValueAsString(thing);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** What JSON escapes anyway, and what HTML would read. */
    private static class ScriptEscapes extends CharacterEscapes {
        private static final String ESCAPED = "<>&'";
        private final int[] ascii = standardAsciiEscapesForJSON();

        ScriptEscapes() {
            ESCAPED.chars().forEach(character -> ascii[character] = ESCAPE_CUSTOM);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            boolean read = ESCAPED.indexOf(character) >= 0 || character == 0x2028 || character == 0x2029;
            return read ? new SerializedString("\\u%04x".formatted(character)) : null;
        }
    }
}
