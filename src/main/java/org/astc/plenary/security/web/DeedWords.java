package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.EventDirectory;

/**
 * The audit trail in words. It keeps codes, which never change; a code that has no word yet is shown as it is, since a
 * trail hides nothing.
 */
@Named
@ApplicationScoped
public class DeedWords {
    private static final int UUID_LENGTH = 36;

    @Inject
    private Language language;

    @Inject
    private EventDirectory events;

    @Inject
    private Instance<FieldWords> others;

    /** Who did it: the account's name, else the kind of actor. */
    public String who(ShownDeed deed) {
        return deed.who().equals(deed.line().actor())
                ? word("security.actor.", deed.line().actor())
                : deed.who();
    }

    public String action(ShownDeed deed) {
        return word("security.deed.", deed.line().action());
    }

    /** The kind of thing that it was done to. */
    public String thing(ShownDeed deed) {
        return word("security.thing.", deed.line().subjectType());
    }

    /** The field, as those know it who have it. */
    public String field(ShownDeed deed, ShownDeed.Change change) {
        return others.stream()
                .flatMap(words -> words.field(deed.line(), change.field()).stream())
                .findFirst()
                .orElseGet(() -> word("security.field.", change.field()));
    }

    /** The value of a field before or after. */
    public String value(ShownDeed deed, ShownDeed.Change change, String value) {
        return others.stream()
                .flatMap(words -> words.value(deed.line(), change.field(), value).stream())
                .findFirst()
                .orElseGet(() -> value(value));
    }

    /** How much was changed and when, for who hears the page without its columns. */
    public String count(ShownDeed deed) {
        return Messages.text(
                language.locale(),
                "security.audit.count",
                deed.changes().size(),
                Moments.moment(language.locale(), deed.line().happenedAt(), deed.zone()));
    }

    /** States, roles, yes and no in words, moments in UTC, events by name. */
    private String value(String value) {
        if (value.length() == UUID_LENGTH && value.matches("[0-9a-f-]+")) {
            return events.nameOf(UUID.fromString(value)).orElse(value);
        }
        if (value.matches("[A-Z]+(_[A-Z]+)*")) {
            return word("security.value.", value.toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        if (Set.of("true", "false", "every").contains(value)) {
            return word("security.value.", value);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? moment(value) : value;
    }

    private String moment(String value) {
        try {
            return Moments.moment(language.locale(), Instant.parse(value), Moments.UTC);
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    private String word(String start, String code) {
        return word(start, code, code);
    }

    private String word(String start, String code, String otherwise) {
        try {
            return Messages.text(language.locale(), start + code);
        } catch (MissingResourceException noWordYet) {
            return otherwise;
        }
    }
}
