package org.astc.plenary.messaging.web;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A mail that the development mailbox received.
 *
 * @param id the same for the same message for as long as it is kept
 * @param pictures those that the HTML names ({@code cid:…}), as data addresses
 */
public record ReceivedMail(
        String id,
        String to,
        String from,
        String subject,
        Instant at,
        String text,
        String html,
        List<File> attachments,
        Map<String, String> pictures) {

    /** An attached file, or a picture in the HTML. */
    public record File(String name, String type) {}

    static ReceivedMail read(String id, byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Contents contents = new Contents();
            contents.read(message);
            return new ReceivedMail(
                    id,
                    address(message.getHeader("To", ",")),
                    address(message.getHeader("From", ",")),
                    message.getSubject(),
                    message.getSentDate() == null ? null : message.getSentDate().toInstant(),
                    contents.text,
                    contents.html,
                    contents.files,
                    contents.pictures);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    // getters, since the expression language reads no components

    public String getId() {
        return id;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Instant getAt() {
        return at;
    }

    /** The HTML with its pictures inside, since a browser does not know where they are. */
    String htmlWithPictures() {
        String shown = html;
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            shown = shown.replace('"' + picture.getKey() + '"', '"' + picture.getValue() + '"');
        }
        return shown;
    }

    private static String address(String header) throws MessagingException {
        InternetAddress[] addresses = InternetAddress.parseHeader(header == null ? "" : header, false);
        return addresses.length == 0 ? "" : addresses[0].getAddress();
    }

    /** Walks through the parts of a message. */
    private static final class Contents {
        private String text = "";
        private String html = "";
        private final List<File> files = new ArrayList<>();
        private final Map<String, String> pictures = new HashMap<>();

        void read(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    read(inner);
                }
            } else if (part.getFileName() != null) {
                files.add(new File(MimeUtility.decodeText(part.getFileName()), type(part)));
                keepPicture(part);
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            }
        }

        private void keepPicture(Part part) throws MessagingException, IOException {
            String[] ids = part.getHeader("Content-ID");
            if (ids != null && part.isMimeType("image/*")) {
                String content =
                        Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes());
                pictures.put("cid:" + ids[0].replaceAll("[<>]", ""), "data:" + type(part) + ";base64," + content);
            }
        }

        private static String type(Part part) throws MessagingException {
            return part.getContentType().replaceAll(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
