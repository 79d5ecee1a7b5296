package org.astc.plenary.registration.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.RegistrationLine;

/**
 * Registrations as a table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, headings in the reader's
 * language, moments in the zone of the event, texts made inert by {@link InertCell}.
 */
final class RegistrationCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of(
            "code",
            "order",
            "name",
            "email",
            "organization",
            "type",
            "status",
            "total",
            "currency",
            "phase",
            "addOns",
            "registeredAt",
            "confirmedAt",
            "buyerName",
            "buyerEmail");

    private final CsvWriter table;
    private final Locale language;
    private final ZoneId zone;

    /** Begins the table with its headings. */
    RegistrationCsv(Writer file, Locale language, ZoneId zone) throws IOException {
        file.write(BYTE_ORDER_MARK);
        this.table = CsvWriter.builder().build(file);
        this.language = language;
        this.zone = zone;
        row(COLUMNS.stream().map(column -> Messages.text(language, "registration.column." + column)));
    }

    void add(RegistrationLine line) {
        row(Stream.of(
                line.code(),
                line.orderCode(),
                line.name(),
                line.email(),
                line.organization(),
                line.type(),
                Messages.text(language, "registration.status." + ListAddress.word(line.status())),
                line.total().amount().toPlainString(),
                line.total().currency(),
                line.phase(),
                String.join(", ", line.addOns()),
                moment(line.createdAt()),
                moment(line.confirmedAt()),
                line.buyerName(),
                line.buyerEmail()));
    }

    /** Writes out what is still in memory. */
    void end() throws IOException {
        table.flush();
    }

    private String moment(Instant at) {
        return at == null ? "" : Moments.iso(at, zone);
    }

    private void row(Stream<String> texts) {
        String[] cells =
                texts.map(text -> text == null ? "" : InertCell.of(text)).toArray(String[]::new);
        table.writeRecord(Arrays.asList(cells));
    }
}
