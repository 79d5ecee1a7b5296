package org.astc.plenary.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.table.Column;
import org.astc.plenary.platform.table.Term;

/** What an export of registrations can say about each, in the order of the file. Nothing was told in confidence. */
public enum ExportColumn {
    CODE("code", (line, reader) -> line.code()),
    ORDER("order", (line, reader) -> line.orderCode()),
    NAME("name", (line, reader) -> line.name()),
    EMAIL("email", (line, reader) -> line.email()),
    ORGANIZATION("organization", (line, reader) -> line.organization()),
    TYPE("type", (line, reader) -> line.type()),
    STATUS("status", (line, reader) -> reader.status(line.status())),
    TOTAL("total", (line, reader) -> line.total().amount()),
    CURRENCY("currency", (line, reader) -> line.total().currency()),
    PHASE("phase", (line, reader) -> line.phase()),
    ADD_ONS("addOns", (line, reader) -> line.addOns()),
    REGISTERED_AT("registeredAt", (line, reader) -> reader.moment(line.createdAt())),
    CONFIRMED_AT("confirmedAt", (line, reader) -> reader.moment(line.confirmedAt())),
    BUYER_NAME("buyerName", (line, reader) -> line.buyerName()),
    BUYER_EMAIL("buyerEmail", (line, reader) -> line.buyerEmail());

    /** All of them. */
    public static final List<ExportColumn> ALL = List.of(values());

    private final String word;
    private final BiFunction<RegistrationLine, Reader, Object> value;

    ExportColumn(String word, BiFunction<RegistrationLine, Reader, Object> value) {
        this.word = word;
        this.value = value;
    }

    /** Who reads the file, and where the event is. */
    record Reader(Locale language, ZoneId zone) {
        String moment(Instant at) {
            return at == null ? null : Moments.iso(at, zone);
        }

        Term status(RegistrationStatus status) {
            String code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Term(code, Messages.text(language, "registration.status." + code));
        }
    }

    /** Returns the column of the word; empty if there is none. */
    public static Optional<ExportColumn> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(word))
                .findFirst();
    }

    /** How it is written in forms and in files for programs. */
    public String word() {
        return word;
    }

    /** The key of its heading. */
    public String label() {
        return "registration.column." + word;
    }

    Column column(Locale language) {
        return new Column(word, Messages.text(language, label()));
    }

    Object value(RegistrationLine line, Reader reader) {
        return value.apply(line, reader);
    }
}
