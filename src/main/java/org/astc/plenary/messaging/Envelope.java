package org.astc.plenary.messaging;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.platform.Text;

/**
 * Puts a written mail into the form in which it travels (RFC 5322, MIME): text and HTML side by side, pictures that the
 * HTML shows ({@code cid:} and their name) with it, other attachments behind.
 *
 * <p>Nothing that people type can add a header: subjects lose control characters, addresses with one are refused, file
 * names keep harmless characters only.
 *
 * @param from the sender, an address with or without a name
 * @param host the name of this installation, the right side of every Message-ID
 */
record Envelope(String from, String host) {

    /**
     * Returns the message.
     *
     * @param id the letter; another copy of the same letter has the same Message-ID
     * @throws MessagingException if the address of sender or recipient cannot be one
     */
    MimeMessage message(Session session, UUID id, Letter letter, Mail mail, Instant now) throws MessagingException {
        MimeMessage message = new NumberedMessage(session, "<" + id + "@" + host + ">");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, address(letter.recipient()));
        message.setSubject(oneLine(mail.subject()), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(
                "Content-Language", Locale.forLanguageTag(letter.language()).toLanguageTag());
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    /** The same text without what could end or forge a header: controls, line separators, encoded words. */
    static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
                .replace("=?", "=\u2060?")
                .strip();
    }

    /** A file name of harmless characters, at most 80. */
    static String fileName(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        return safe.isEmpty() ? "file" : safe.substring(Math.max(0, safe.length() - 80));
    }

    private static InternetAddress address(String recipient) throws MessagingException {
        if (!Text.isEmail(recipient)) {
            throw new jakarta.mail.internet.AddressException("not an address");
        }
        int at = recipient.indexOf('@');
        String domain = IDN.toASCII(recipient.substring(at + 1), IDN.ALLOW_UNASSIGNED);
        return new InternetAddress(recipient.substring(0, at + 1) + domain, true);
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        whole.addBodyPart(part(bodies(mail)));
        for (Mail.Attachment attachment : mail.attachments()) {
            if (!isShown(attachment, mail)) {
                whole.addBodyPart(file(attachment, MimeBodyPart.ATTACHMENT));
            }
        }
        return whole;
    }

    private static MimeMultipart bodies(Mail mail) throws MessagingException {
        MimeMultipart bodies = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8", "plain");
        bodies.addBodyPart(text);
        bodies.addBodyPart(part(htmlWithPictures(mail)));
        return bodies;
    }

    private static MimeMultipart htmlWithPictures(Mail mail) throws MessagingException {
        MimeMultipart related = new MimeMultipart("related");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        related.addBodyPart(html);
        for (Mail.Attachment attachment : mail.attachments()) {
            if (isShown(attachment, mail)) {
                MimeBodyPart picture = file(attachment, MimeBodyPart.INLINE);
                picture.setContentID("<" + fileName(attachment.name()) + ">");
                related.addBodyPart(picture);
            }
        }
        return related;
    }

    private static boolean isShown(Mail.Attachment attachment, Mail mail) {
        return mail.html().contains("\"cid:" + fileName(attachment.name()) + "\"");
    }

    private static MimeBodyPart part(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart file(Mail.Attachment attachment, String disposition) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        part.setFileName(fileName(attachment.name()));
        part.setDisposition(disposition);
        return part;
    }

    /** A message that keeps the Message-ID given to it; the library would make a new one at every sending. */
    private static final class NumberedMessage extends MimeMessage {
        private final String messageId;

        NumberedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
