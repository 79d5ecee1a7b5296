package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Envelope envelope = new Envelope("Plenary <no-reply@plenary.example>", "plenary.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: victim@evil.example",
                "Hello\nX-Evil: 1",
                "Hello\u2028Bcc: victim@evil.example",
                "Hello\u0085Bcc: x",
                "Hello%0d%0aBcc: x",
                "=?utf-8?q?Hello=0d=0aBcc:_x?=",
                "Hello\0",
                "¡Hola! 李明轩 🚀"
            })
    void s60ASubjectNeverAddsAHeader(String subject) throws Exception {
        MimeMessage sent = travelled("kim@museum.example", subject, List.of());
        assertThat(Collections.list(sent.getAllHeaders()).stream()
                        .map(header -> header.getName())
                        .toList())
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress",
                        "Content-Language");
        assertThat(sent.getSubject()).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        assertThat(sent.getSubject().replace("\u2060", ""))
                .isEqualTo(Envelope.oneLine(subject).replace("\u2060", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim@museum.example\r\nBcc: x@evil.example",
                "kim@museum.example,x@evil.example",
                "kim@museum.example> <x@evil.example",
                "kim\u2028@museum.example",
                "\"kim\"@museum.example",
                "kim"
            })
    void s60AnAddressThatIsNotOneIsRefused(String recipient) {
        assertThatThrownBy(() -> travelled(recipient, "Hello", List.of())).isInstanceOf(AddressException.class);
    }

    @Test
    void everyCopyOfALetterHasTheSameMessageId() throws Exception {
        assertThat(travelled("kim@museum.example", "Hello", List.of()).getMessageID())
                .isEqualTo("<" + ID + "@plenary.example>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x.ics", "a\"b.ics", "a\r\nX: 1.ics", "\u202Esci.exe", "🚀.ics", ".htaccess", "a;b=c.ics"})
    void s61FileNamesKeepHarmlessCharactersOnly(String name) throws Exception {
        assertThat(Envelope.fileName(name)).matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,79}|-?[A-Za-z0-9._-]+");
        assertThat(Envelope.fileName(name)).doesNotContain("..", "/", "\"");
    }

    @Test
    void s61LongFileNamesKeepTheirEnding() {
        assertThat(Envelope.fileName("x".repeat(300) + ".ics")).hasSize(80).endsWith(".ics");
    }

    @Test
    void aDomainInAnotherScriptTravelsInItsAsciiForm() throws Exception {
        assertThat(travelled("kim@münchen.example", "Hello", List.of()).getAllRecipients()[0])
                .hasToString("kim@xn--mnchen-3ya.example");
    }

    private MimeMessage travelled(String recipient, String subject, List<Mail.Attachment> files) throws Exception {
        Letter letter = new Letter("greeting", ID, null, recipient, "en");
        Mail mail = new Mail(subject, "Hello", "<p>Hello</p>", files);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        envelope.message(SESSION, ID, letter, mail, Instant.parse("2027-06-01T10:00:00Z"))
                .writeTo(wire);
        assertThat(wire.toString(StandardCharsets.UTF_8)).contains("Auto-Submitted: auto-generated");
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
