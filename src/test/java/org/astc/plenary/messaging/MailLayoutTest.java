package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailLayoutTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)>{{content}}#{7*7}";

    private final Mail mail = new MailLayout(Locale.FRENCH, MARKUP)
            .paragraph(MARKUP)
            .fact(MARKUP, "one")
            .fact("Where", MARKUP)
            .action("Open", URI.create("https://plenary.example/orders/A?key=b&c=d"))
            .mail("Subject " + MARKUP);

    @Test
    void s47WordsAreNeverMarkup() {
        assertThat(mail.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;{{content}}#{7*7}");
    }

    @Test
    void factsInARowFormOneList() {
        assertThat(mail.html().split("<dl>", -1)).hasSize(2);
    }

    @Test
    void textAndHtmlBothHaveTheLink() {
        assertThat(mail.text()).contains("https://plenary.example/orders/A?key=b&c=d");
        assertThat(mail.html()).contains("href=\"https://plenary.example/orders/A?key=b&amp;c=d\"");
    }

    @Test
    void aLabelHasTheColonOfItsLanguage() {
        assertThat(mail.text())
                .contains("Where\u00a0: " + MARKUP)
                .contains("Open\u00a0:\nhttps://plenary.example/orders/A");
        assertThat(new MailLayout(Locale.ENGLISH, "Title")
                        .fact("Where", "Halifax")
                        .mail("Subject")
                        .text())
                .contains("Where: Halifax\n");
    }

    @Test
    void nothingIsLoadedFromOutside() {
        assertThat(mail.html()).doesNotContain("src=\"http", "url(", "@import", "<link", "<script");
        assertThat(mail.html()).contains("lang=\"fr\"");
    }
}
