package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;

/**
 * The audit trail in words. It keeps codes, which never change; a code that has no word yet is shown as it is, since a
 * trail hides nothing.
 */
@Named
@ApplicationScoped
public class DeedWords {
    @Inject
    private Language language;

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

    /** What the thing is called that it was done to. */
    public String subject(ShownDeeds deeds, ShownDeed deed) {
        return deeds.name(deed.line().subjectId());
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
    public String value(ShownDeeds deeds, ShownDeed deed, ShownDeed.Change change, String value) {
        return others.stream()
                .flatMap(words -> words.value(deed.line(), change.field(), value).stream())
                .findFirst()
                .orElseGet(() -> value(deeds, change.field(), value));
    }

    /** How much was changed and when, for who hears the page without its columns. */
    public String count(ShownDeeds deeds, ShownDeed deed) {
        return Messages.text(
                language.locale(),
                "security.audit.count",
                deed.changes().size(),
                Moments.alone(language.locale(), deed.line().happenedAt(), deeds.zone()));
    }

    /** Moments in the zone of the table, things by name, codes in words. */
    private String value(ShownDeeds deeds, String field, String value) {
        Optional<UUID> thing = ShownDeed.id(value);
        if (thing.isPresent()) {
            return deeds.names().getOrDefault(thing.get(), value);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")
                ? moment(value, deeds.zone())
                : CodedValues.of(language.locale(), field, value);
    }

    private String moment(String value, ZoneId zone) {
        try {
            return Moments.alone(language.locale(), Instant.parse(value), zone);
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    private String word(String start, String code) {
        return CodedValues.word(language.locale(), start + code, code);
    }
}
