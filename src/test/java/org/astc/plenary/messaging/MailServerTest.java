package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class MailServerTest {
    @Test
    void usesStartTlsWhenOffered() {
        Session session = new MailServer("smtp://mail.example").session("plenary.example");
        assertThat(session.getProperty("mail.smtp.port")).isEqualTo("25");
        assertThat(session.getProperty("mail.smtp.starttls.enable")).isEqualTo("true");
        assertThat(session.getProperty("mail.smtp.starttls.required")).isEqualTo("false");
    }

    @Test
    void sendsAPasswordOverAnEncryptedLineOnly() {
        Session session = new MailServer("smtp://kim%40x:p%3Aw@mail.example:587").session("plenary.example");
        assertThat(session.getProperty("mail.smtp.starttls.required")).isEqualTo("true");
        var login = session.requestPasswordAuthentication(InetAddress.getLoopbackAddress(), 587, "smtp", "", "");
        assertThat(login.getUserName()).isEqualTo("kim@x");
        assertThat(login.getPassword()).isEqualTo("p:w");
    }

    @Test
    void smtpsIsEncryptedFromTheFirstByte() {
        Session session = new MailServer("smtps://mail.example").session("plenary.example");
        assertThat(session.getProperty("mail.smtp.port")).isEqualTo("465");
        assertThat(session.getProperty("mail.smtp.ssl.enable")).isEqualTo("true");
    }
}
