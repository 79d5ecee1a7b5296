package org.astc.plenary.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.organization.Choices;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.AuditLine;
import org.astc.plenary.security.web.FieldWords;

/** What the audit trail says of organizations and of people, in words: “Science center” instead of its code. */
@ApplicationScoped
public class RegisterWords implements FieldWords {
    private Language language;

    protected RegisterWords() {}

    @Inject
    RegisterWords(Language language) {
        this.language = language;
    }

    /** Their fields are called as those of others. */
    @Override
    public Optional<String> field(AuditLine line, String field) {
        return Optional.empty();
    }

    @Override
    public Optional<String> value(AuditLine line, String field, String value) {
        try {
            return Optional.ofNullable(
                    switch (line.subjectType()) {
                        case "organization" -> organization(field, value);
                        case "person" -> field.equals("language") ? tongue(value) : null;
                        default -> null;
                    });
        } catch (IllegalArgumentException | DateTimeException strange) { // a trail hides nothing
            return Optional.of(value);
        }
    }

    /** Returns null if the value says itself what it is. */
    private String organization(String field, String value) {
        String shown = field.startsWith("member") && !value.isEmpty()
                ? Moments.date(language.locale(), LocalDate.parse(value))
                : Choices.shown(language.locale(), field, value);
        return shown.equals(value) ? null : shown;
    }

    private String tongue(String tag) {
        return tag.isEmpty() ? null : language.nameOf(Locale.forLanguageTag(tag));
    }
}
