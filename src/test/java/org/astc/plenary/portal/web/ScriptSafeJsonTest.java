package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack case S47, and the class of CVE-2026-60119. */
class ScriptSafeJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT ><img src=x onerror=alert(1)>",
                "<!--<script>",
                "-->",
                "]]>",
                "<svg/onload=alert(1)>",
                "\"},\"x\":{\"",
                "\\\"</script>",
                "line\u2028end\u2029paragraph",
                "O'Neill & Söhne <b>",
                "\u0000\u001b</script",
                "日本科学未来館 \uD83D\uDE80"
            })
    void noTextEndsTheElementOrChangesOnTheWay(String typed) throws JsonProcessingException {
        String json = ScriptSafeJson.of(Map.of("name", typed));

        assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
        assertThat(new ObjectMapper().readTree(json).get("name").textValue()).isEqualTo(typed);
    }
}
