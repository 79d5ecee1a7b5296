package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void s89TheForwardingHeaderOfAStrangerIsNotBelieved() {
        ClientAddress addresses = new ClientAddress("");

        assertThat(addresses.of("198.51.100.4", List.of("203.0.113.9"))).isEqualTo("198.51.100.4");
        assertThat(addresses.of("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
    }

    @Test
    void aTrustedProxyTellsWhoAsked() {
        ClientAddress addresses = new ClientAddress("10.0.0.0/8, 192.0.2.1");

        assertThat(addresses.of("10.1.2.3", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of("192.0.2.1", List.of("203.0.113.9", "10.9.9.9")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void s89WhatTheAskerWroteBeforeTheFirstProxyIsNotBelieved() {
        ClientAddress addresses = new ClientAddress("10.0.0.0/8");

        assertThat(addresses.of("10.1.2.3", List.of("192.0.2.77, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of("10.1.2.3", List.of("elsewhere.example"))).isEqualTo("10.1.2.3");
    }

    @Test
    void oneHouseholdOfTheNewInternetCountsAsOne() {
        ClientAddress addresses = new ClientAddress("");

        assertThat(addresses.of("2001:db8:1:2::1", List.of()))
                .isEqualTo(addresses.of("2001:db8:1:2:aaaa::9", List.of()))
                .isNotEqualTo(addresses.of("2001:db8:1:3::1", List.of()));
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new ClientAddress("proxy.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNetworkThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new ClientAddress("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClientAddress("10.0.0.0/-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
