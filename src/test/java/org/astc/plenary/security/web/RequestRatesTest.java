package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestRatesTest {
    final RequestRates rates = new RequestRates();

    @Test
    void aCrowdBehindOneAddressGetsThrough() {
        assertThat(IntStream.range(0, 1_500).allMatch(i -> rates.wait(RequestRate.READING, "192.0.2.1") == 0))
                .isTrue();
    }

    @Test
    void aFloodIsToldHowLongToWait() {
        IntStream.range(0, 300).forEach(i -> rates.wait(RequestRate.WRITING, "192.0.2.1"));

        long longest = IntStream.range(0, 100)
                .mapToLong(i -> rates.wait(RequestRate.WRITING, "192.0.2.1"))
                .max()
                .orElseThrow();

        assertThat(longest).isEqualTo(1);
    }

    @Test
    void oneAddressDoesNotUseUpTheShareOfAnother() {
        IntStream.range(0, 1_000).forEach(i -> rates.wait(RequestRate.WRITING, "192.0.2.1"));

        assertThat(rates.wait(RequestRate.WRITING, "192.0.2.2")).isZero();
        assertThat(rates.wait(RequestRate.READING, "192.0.2.1")).isZero();
    }
}
