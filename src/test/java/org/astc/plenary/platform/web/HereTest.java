package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HereTest {
    private final Here here = new Here();

    @Test
    void theSamePageInAnotherLanguageKeepsItsParameters() {
        here.at("/events/fair/register", "type=full&lang=en&x=%20");

        assertThat(here.in(Locale.FRENCH)).isEqualTo("/events/fair/register?type=full&x=%20&lang=fr");
        assertThat(here.getAddress()).isEqualTo("/events/fair/register?type=full&lang=en&x=%20");
    }

    @Test
    void aPageWithoutParametersHasALanguage() {
        here.at("/events/fair", null);

        assertThat(here.in(Locale.FRENCH)).isEqualTo("/events/fair?lang=fr");
    }

    @Test
    void whatIsCarriedReplacesWhatTheAddressBrought() {
        here.at("/events/fair/register", "draft=OLD&key=k&type=full");

        here.carry("draft", "NEW");
        here.carry("key", "a b");

        assertThat(here.getAddress()).isEqualTo("/events/fair/register?type=full&draft=NEW&key=a+b");
        assertThat(here.in(Locale.FRENCH)).endsWith("?type=full&draft=NEW&key=a+b&lang=fr");
    }
}
