package org.astc.plenary.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.UUID;
import org.astc.plenary.platform.Settings;

/** Carries written mails to the mail server. */
@ApplicationScoped
class Postman {
    private Settings settings;
    private Clock clock;
    private Session session;
    private Envelope envelope;

    protected Postman() {}

    @Inject
    Postman(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @PostConstruct
    void prepare() {
        String host = settings.baseUrl().getHost();
        envelope = new Envelope(settings.mailFrom(), host);
        session = new MailServer(settings.mailUrl()).session(host);
    }

    /** Opens one connection for several mails. */
    Tour leave() throws MailServerUnreachable {
        try {
            Transport transport = session.getTransport();
            transport.connect();
            return new Tour(transport);
        } catch (MessagingException noConnection) {
            throw new MailServerUnreachable(noConnection);
        }
    }

    /** A connection to the mail server, open for as many mails as it takes. */
    final class Tour implements AutoCloseable {
        private final Transport transport;

        private Tour(Transport transport) {
            this.transport = transport;
        }

        /** Hands the mail over; when this returns the mail server has taken it. */
        void deliver(UUID id, Letter letter, Mail mail) throws MailRefused, MailServerUnreachable {
            try {
                MimeMessage message = envelope.message(session, id, letter, mail, clock.instant());
                transport.sendMessage(message, message.getAllRecipients());
            } catch (AddressException impossible) {
                throw new MailRefused("the address cannot be one", true);
            } catch (SendFailedException refused) {
                if (!transport.isConnected()) {
                    throw new MailServerUnreachable(refused);
                }
                throw new MailRefused(String.valueOf(refused.getMessage()), isHopeless(refused));
            } catch (MessagingException failed) {
                if (!transport.isConnected()) {
                    throw new MailServerUnreachable(failed);
                }
                throw new MailRefused(String.valueOf(failed.getMessage()), false);
            }
        }

        // a refusal for good (5xx) names the address as one that does not exist
        private static boolean isHopeless(SendFailedException refused) {
            return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // what was delivered is delivered
            }
        }
    }
}
