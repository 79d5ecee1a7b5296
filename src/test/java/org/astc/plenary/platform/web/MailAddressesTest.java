package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressesTest {
    private final MailAddresses addresses = new MailAddresses();

    @Test
    void anAddressIsPartedBeforeItsLastAt() {
        assertThat(addresses.name("\"a@b\"@lumen.example")).isEqualTo("\"a@b\"");
        assertThat(addresses.host("\"a@b\"@lumen.example")).isEqualTo("@lumen.example");
    }

    @Test
    void whatIsNoAddressStaysWhole() {
        assertThat(addresses.name("lumen.example")).isEqualTo("lumen.example");
        assertThat(addresses.host("lumen.example")).isEmpty();
        assertThat(addresses.name(null)).isEmpty();
        assertThat(addresses.host(null)).isEmpty();
    }
}
