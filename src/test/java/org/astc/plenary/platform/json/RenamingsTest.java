package org.astc.plenary.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.platform.json.Renamings.Row;
import org.junit.jupiter.api.Test;

class RenamingsTest {
    @Test
    void aRowIsWhatItWas() {
        assertThat(meaning(Set.of("a", "b"), row("x", "a"), row("b", "b"))).isEqualTo(Map.of("x", "a", "b", "b"));
        assertThat(Renamings.of(List.of(row("x", "a")), Set.of("a", "b")).gone())
                .containsExactly("b");
    }

    @Test
    void swappedNamesKeepTheirRows() {
        assertThat(meaning(Set.of("a", "b"), row("b", "a"), row("a", "b"))).isEqualTo(Map.of("b", "a", "a", "b"));
    }

    @Test
    void aNameIsHandedOnInWhateverOrder() {
        Map<String, String> handedOn = Map.of("b", "a", "c", "b");

        assertThat(meaning(Set.of("a", "b"), row("b", "a"), row("c", "b"))).isEqualTo(handedOn);
        assertThat(meaning(Set.of("a", "b"), row("c", "b"), row("b", "a"))).isEqualTo(handedOn);
    }

    @Test
    void aNewRowMayHaveANameThatIsGivenAway() {
        assertThat(meaning(Set.of("a", "b"), row("b", "a"), fresh("a"))).isEqualTo(Map.of("b", "a"));
        assertThat(meaning(Set.of("a"), row("b", "a"), row("a", null))).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void whatWasTakenAlreadyMeansTheSameAgain() {
        Map<String, String> same = Map.of("b", "b", "c", "c");

        assertThat(meaning(Set.of("b", "c"), row("b", "a"), row("c", "b"))).isEqualTo(same);
        assertThat(meaning(Set.of("b", "c"), row("c", "b"), row("b", null))).isEqualTo(same);
        assertThat(meaning(Set.of("b"), row("b", "a"))).isEqualTo(Map.of("b", "b"));
    }

    @Test
    void noTwoRowsAreTheSameStoredOne() {
        assertThat(meaning(Set.of("a"), row("x", "a"), row("y", "a"), row("a", null)))
                .isEqualTo(Map.of("x", "a"));
    }

    private static Row row(String name, String was) {
        return new Row(name, was, false);
    }

    private static Row fresh(String name) {
        return new Row(name, null, true);
    }

    private static Map<String, String> meaning(Set<String> stored, Row... rows) {
        Renamings renamings = Renamings.of(List.of(rows), stored);
        Map<String, String> meaning = new LinkedHashMap<>();
        Stream.of(rows)
                .map(Row::name)
                .forEach(name -> renamings.before(name).ifPresent(before -> meaning.put(name, before)));
        return meaning;
    }
}
