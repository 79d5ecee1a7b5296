package org.astc.plenary.inclusion.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Category;
import org.junit.jupiter.api.Test;

/** Small categories are joined, near ones first, never one alone. */
class PoolingTest {
    private static final Map<String, String> PARENTS =
            Map.of("fr", "europe", "de", "europe", "jp", "asia", "in", "asia", "kr", "asia");
    private static final Map<String, String> TITLES = Map.of("europe", "Europe", "asia", "Asia");

    @Test
    void enoughEverywhereStaysAsItIs() {
        assertThat(pool("fr", 10, "de", 30, "jp", 12)).containsExactly("fr", "de", "jp");
    }

    @Test
    void aSmallOneIsJoinedToTheNextSmallestOfItsGroup() {
        assertThat(pool("fr", 40, "de", 30, "jp", 3, "in", 20, "kr", 11)).containsExactly("fr", "de", "jp+kr", "in");
    }

    @Test
    void aGroupThatIsJoinedWholeHasItsName() {
        assertThat(pool("fr", 40, "de", 3, "jp", 15)).containsExactly("europe", "jp");
    }

    @Test
    void aGroupThatIsStillSmallIsJoinedToAnother() {
        assertThat(pool("fr", 40, "de", 30, "jp", 2, "in", 3)).containsExactly("fr", "de+jp+in");
    }

    @Test
    void nobodyIsNotFew() {
        assertThat(pool("fr", 40, "de", 0, "jp", 15)).containsExactly("fr", "de", "jp");
    }

    @Test
    void ifAllTogetherAreFewOneIsLeft() {
        assertThat(pool("fr", 3, "de", 0, "jp", 4)).hasSize(1);
    }

    private static List<String> pool(Object... counted) {
        List<Pooling.Counted> leaves = new ArrayList<>();
        for (int i = 0; i < counted.length; i += 2) {
            String code = (String) counted[i];
            leaves.add(new Pooling.Counted(new Category(code, code, Set.of(code)), (Integer) counted[i + 1]));
        }
        return new Pooling(10, PARENTS, TITLES)
                .pool(leaves).stream().map(Category::code).toList();
    }
}
