package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @Test
    void s59ValuesAreNotLookedAtAgain() {
        String filled = new Template("{{a}} and {{b}}").fill(Map.of("a", "{{b}}", "b", "$1 \\ {{a}} #{7*7}"));
        assertThat(filled).isEqualTo("{{b}} and $1 \\ {{a}} #{7*7}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{a.class}}", "{{a[0]}}", "{{#a}}", "{{ a }}", "{{}}", "{{unknown}}"})
    void s58NamesOutsideTheMapAreRefused(String text) {
        assertThatThrownBy(() -> new Template(text).fill(Map.of("a", "value")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
