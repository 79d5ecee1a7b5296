package org.astc.plenary.messaging;

import java.util.List;

/** A written mail, ready to be sent: the same message as plain text and as HTML, with attachments. */
public record Mail(String subject, String text, String html, List<Attachment> attachments) {
    /** A file that comes with a mail; {@code type} is its media type with parameters. */
    public record Attachment(String name, String type, byte[] content) {}
}
