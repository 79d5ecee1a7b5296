package org.astc.plenary.messaging;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Messages;

/** A piece of a mail, which knows how it looks as plain text and as HTML. */
sealed interface MailPart {
    /** As plain text in that language. */
    String text(Locale language);

    String html();

    /** A few sentences. */
    record Paragraph(String words) implements MailPart {
        @Override
        public String text(Locale language) {
            return words + "\n";
        }

        @Override
        public String html() {
            return "<p>" + escaped(words) + "</p>\n";
        }
    }

    /** A remark in smaller letters. */
    record Note(String words) implements MailPart {
        @Override
        public String text(Locale language) {
            return words + "\n";
        }

        @Override
        public String html() {
            return "<p class=\"soft\">" + escaped(words) + "</p>\n";
        }
    }

    /** The title of what follows. */
    record Section(String title) implements MailPart {
        @Override
        public String text(Locale language) {
            return title + "\n" + "-".repeat(Math.min(title.length(), 60)) + "\n";
        }

        @Override
        public String html() {
            return "<h2>" + escaped(title) + "</h2>\n";
        }
    }

    /** What is so, as pairs of label and value. */
    record Facts(List<Fact> facts) implements MailPart {
        record Fact(String label, String value) {}

        @Override
        public String text(Locale language) {
            return facts.stream()
                    .map(fact -> labelled(language, fact.label(), fact.value()) + "\n")
                    .collect(Collectors.joining());
        }

        @Override
        public String html() {
            return facts.stream()
                    .map(fact -> "<dt>" + escaped(fact.label()) + "</dt><dd>" + escaped(fact.value()) + "</dd>\n")
                    .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
        }
    }

    /** The one thing to do, on a page of ours. */
    record Action(String label, URI page) implements MailPart {
        @Override
        public String text(Locale language) {
            return labelled(language, label, "").strip() + "\n" + page + "\n";
        }

        @Override
        public String html() {
            return "<p><a class=\"btn\" href=\"" + escaped(page.toString()) + "\">" + escaped(label) + "</a></p>\n";
        }
    }

    /** A link beside the main one. */
    record Link(String label, URI page) implements MailPart {
        @Override
        public String text(Locale language) {
            return labelled(language, label, "").strip() + "\n" + page + "\n";
        }

        @Override
        public String html() {
            return "<p><a href=\"" + escaped(page.toString()) + "\">" + escaped(label) + "</a></p>\n";
        }
    }

    /** An attached picture that the HTML shows. */
    record Picture(Mail.Attachment file, String description) implements MailPart {
        @Override
        public String text(Locale language) {
            return description + "\n";
        }

        @Override
        public String html() {
            return "<p><img src=\"cid:" + escaped(Envelope.fileName(file.name()))
                    + "\" width=\"200\" height=\"200\" alt=\"" + escaped(description) + "\" /></p>\n";
        }
    }

    /** When: Wed 30 June 2027; French has a space before the colon. */
    private static String labelled(Locale language, String label, String value) {
        return Messages.text(language, "platform.labelled", label, value);
    }

    /** Returns the text for HTML content and quoted attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br />\n");
    }
}
