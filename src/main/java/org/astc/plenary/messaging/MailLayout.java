package org.astc.plenary.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.platform.Messages;

/**
 * Lays a mail out: the same parts, in the order of the calls, as plain text and as HTML that loads nothing from outside
 * and follows the reader's light or dark setting. Neither says more than the other.
 *
 * <p>All words are escaped here. Words that people typed pass {@link Inert} first; links come as {@link URI} of our own
 * pages and from nowhere else.
 */
public final class MailLayout {
    private static final Template HTML = new Template(resource("mail.html"));

    private final Locale language;
    private final String title;
    private final List<MailPart> parts = new ArrayList<>();
    private final List<Mail.Attachment> attachments = new ArrayList<>();

    /**
     * Begins a mail.
     *
     * @param title the first line, also the heading of the HTML
     */
    public MailLayout(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    public MailLayout paragraph(String words) {
        return add(new MailPart.Paragraph(words));
    }

    /** Adds a remark in smaller letters. */
    public MailLayout note(String words) {
        return add(new MailPart.Note(words));
    }

    public MailLayout section(String heading) {
        return add(new MailPart.Section(heading));
    }

    /** Adds a label with its value; facts in a row form one list. */
    public MailLayout fact(String label, String value) {
        MailPart.Facts.Fact fact = new MailPart.Facts.Fact(label, value);
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof MailPart.Facts before) {
            parts.set(
                    parts.size() - 1,
                    new MailPart.Facts(Stream.concat(before.facts().stream(), Stream.of(fact))
                            .toList()));
            return this;
        }
        return add(new MailPart.Facts(List.of(fact)));
    }

    /** Adds the one thing to do, as a button. */
    public MailLayout action(String label, URI page) {
        return add(new MailPart.Action(label, page));
    }

    public MailLayout link(String label, URI page) {
        return add(new MailPart.Link(label, page));
    }

    /** Attaches a picture and shows it here in the HTML. */
    public MailLayout picture(Mail.Attachment picture, String description) {
        attachments.add(picture);
        return add(new MailPart.Picture(picture, description));
    }

    public MailLayout attach(Mail.Attachment file) {
        attachments.add(file);
        return this;
    }

    /** Returns the finished mail. */
    public Mail mail(String subject) {
        return new Mail(subject, text(), html(subject), List.copyOf(attachments));
    }

    private String text() {
        String content = parts.stream().map(part -> part.text(language)).collect(Collectors.joining("\n"));
        return "PLENARY\n\n" + title + "\n" + "=".repeat(Math.min(title.length(), 60)) + "\n\n" + content + "\n-- \n"
                + foot() + "\n";
    }

    private String html(String subject) {
        return HTML.fill(Map.of(
                "language", language.toLanguageTag(),
                "subject", MailPart.escaped(subject),
                "title", MailPart.escaped(title),
                "content", parts.stream().map(MailPart::html).collect(Collectors.joining()),
                "foot", MailPart.escaped(foot())));
    }

    private String foot() {
        return Messages.text(language, "messaging.foot");
    }

    private MailLayout add(MailPart part) {
        parts.add(part);
        return this;
    }

    private static String resource(String name) {
        try (var stream = MailLayout.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
