package org.astc.plenary.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SmtpReceiverTest {
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();

    @Test
    void severalMessagesOfOneSenderArriveAsTheyWere() throws Exception {
        try (SmtpReceiver receiver = SmtpReceiver.open(0, taken::add)) {
            Properties properties = new Properties();
            properties.setProperty("mail.smtp.host", "127.0.0.1");
            properties.setProperty("mail.smtp.port", Integer.toString(receiver.port()));
            Session session = Session.getInstance(properties);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                for (String text : List.of("First\r\n.\r\n..two dots\r\n", "Segundo é\r\n")) {
                    MimeMessage message = new MimeMessage(session);
                    message.setText(text, "UTF-8");
                    transport.sendMessage(message, InternetAddress.parse("kim@museum.example"));
                }
            }
        }
        assertThat(taken).hasSize(2);
        assertThat(new String(taken.get(0), UTF_8)).endsWith("\r\n\r\nFirst\r\n.\r\n..two dots\r\n");
    }
}
