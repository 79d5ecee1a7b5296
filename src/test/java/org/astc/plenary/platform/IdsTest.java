package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void anIdentifierIsOfVersionSevenAndTellsTheMillisecondOfItsMaking() {
        long before = System.currentTimeMillis();

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1_000);
    }

    @Test
    void identifiersAscendAsTextAlsoWithinAMillisecond() {
        List<String> made =
                Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsMakeNoIdentifierTwice() {
        var seen = ConcurrentHashMap.<UUID>newKeySet();

        IntStream.range(0, 100_000).parallel().forEach(i -> seen.add(Ids.next()));

        assertThat(seen).hasSize(100_000);
    }
}
