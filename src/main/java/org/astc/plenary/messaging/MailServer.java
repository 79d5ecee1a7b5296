package org.astc.plenary.messaging;

import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.URI;
import java.util.Properties;

/**
 * The mail server of {@code PLENARY_MAIL_URL}: {@code smtp://host:port} (STARTTLS when offered), {@code smtps://host}
 * (TLS from the first byte), with {@code user:password@} where it asks for one. A password leaves unencrypted to a
 * server on this machine only.
 */
final class MailServer {
    private static final String WAIT_MS = "10000";

    private final URI url;

    MailServer(String url) {
        this.url = URI.create(url);
    }

    /**
     * Returns the mail session to this server.
     *
     * @param greeting the name by which this installation introduces itself
     */
    Session session(String greeting) {
        Properties properties = new Properties();
        boolean encrypted = "smtps".equals(url.getScheme());
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host());
        properties.setProperty("mail.smtp.port", Integer.toString(port()));
        properties.setProperty("mail.smtp.localhost", greeting);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(!encrypted));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(!encrypted && hasPassword() && !isThisMachine()));
        properties.setProperty("mail.smtp.connectiontimeout", WAIT_MS);
        properties.setProperty("mail.smtp.timeout", WAIT_MS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(hasPassword()));
        return Session.getInstance(properties, hasPassword() ? new Credentials() : null);
    }

    private String host() {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    private int port() {
        int standard = "smtps".equals(url.getScheme()) ? 465 : 25;
        return url.getPort() < 0 ? standard : url.getPort();
    }

    private boolean hasPassword() {
        return url.getUserInfo() != null && url.getUserInfo().indexOf(':') > 0;
    }

    private boolean isThisMachine() {
        return host().equals("localhost") || host().startsWith("127.") || host().equals("::1");
    }

    /** What stands before the @ of the address, percent-decoded. */
    private final class Credentials extends jakarta.mail.Authenticator {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            String[] userAndPassword = url.getUserInfo().split(":", 2);
            return new PasswordAuthentication(userAndPassword[0], userAndPassword[1]);
        }
    }
}
